package dev.tributary.connector.email;

import dev.tributary.connector.email.imap.Mailbox;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;

/** A mailbox whose steps are counted, and one of them the last. */
record FailingMailbox(Mailbox mailbox, Ends ends) implements Mailbox {

    @Override
    public long open() throws IOException {
        return ends.step("open", mailbox::open);
    }

    @Override
    public Listing list(Set<Long> waiting) throws IOException {
        return ends.step("list", () -> mailbox.list(waiting));
    }

    @Override
    public void probe() throws IOException {
        mailbox.probe();
    }

    @Override
    public boolean claim(long uid, String owner, boolean isKnown) throws IOException {
        return ends.step("claim", () -> mailbox.claim(uid, owner, isKnown));
    }

    @Override
    public boolean isClaiming() {
        return mailbox.isClaiming();
    }

    @Override
    public void fetch(long uid, OutputStream target) throws IOException {
        ends.act("fetch", () -> mailbox.fetch(uid, target));
    }

    @Override
    public byte[] fetchHeader(long uid, int most) throws IOException {
        return ends.step("fetch of the header", () -> mailbox.fetchHeader(uid, most));
    }

    @Override
    public void flag(long uid, boolean isAnswered) throws IOException {
        ends.act("flag", () -> mailbox.flag(uid, isAnswered));
    }

    @Override
    public void move(long uid, Target target) throws IOException {
        ends.act("move", () -> mailbox.move(uid, target));
    }

    @Override
    public void rest(Duration time) throws InterruptedException {
        mailbox.rest(time);
    }

    @Override
    public boolean isTelling() {
        return mailbox.isTelling();
    }

    @Override
    public void close() {
        mailbox.close();
    }
}
