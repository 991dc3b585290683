package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.imap.Mailbox;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A mailbox in which any UID is one and the same mail, which stays. */
final class OneMail implements Mailbox {

    private final byte[] mail;

    OneMail(byte[] mail) {
        this.mail = mail.clone();
    }

    @Override
    public long open() {
        return 1;
    }

    @Override
    public Listing list(Set<Long> waiting) {
        return new Listing(List.of(new Listed(1, mail.length, List.of())), Set.of(1L));
    }

    @Override
    public void probe() {}

    @Override
    public boolean claim(long uid, String owner, boolean isKnown) {
        return true;
    }

    @Override
    public boolean isClaiming() {
        return true;
    }

    @Override
    public void fetch(long uid, OutputStream target) throws IOException {
        target.write(mail);
    }

    @Override
    public byte[] fetchHeader(long uid, int most) {
        return Arrays.copyOf(mail, Math.min(most, mail.length));
    }

    @Override
    public void flag(long uid, boolean isAnswered) {}

    @Override
    public void move(long uid, Target target) {}

    @Override
    public void rest(Duration time) {}

    @Override
    public boolean isTelling() {
        return true;
    }

    @Override
    public void close() {}
}
