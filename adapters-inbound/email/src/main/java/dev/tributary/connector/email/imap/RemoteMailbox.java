package dev.tributary.connector.email.imap;

import dev.tributary.connector.email.server.Access;
import dev.tributary.connector.formats.gateway.Closing;
import jakarta.mail.Flags;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A mailbox over IMAP: one connection, made when it is needed. */
public final class RemoteMailbox implements Mailbox {

    /** Mails that come together are one look; and nobody is looked at without end who always tells of new ones. */
    private static final Duration BURST = Duration.ofMillis(200);

    /** Servers that end a connection after half an hour without a word stop telling long before. */
    private static final Duration LONGEST_IDLE = Duration.ofMinutes(4);

    private static final int MOST_LISTED = 5_000;

    private final Closing closing;
    private final Copies copies = new Copies();
    private final Idling idling;
    private final Link link;
    private volatile boolean isClaiming = true;
    private boolean isTelling = true;

    /**
     * Not yet connected.
     *
     * @param access its own; it is closed with this
     * @param answerTimeout that of the server
     */
    public RemoteMailbox(Access access, Duration answerTimeout, Folders folders, Closing closing) {
        this.closing = closing;
        this.idling = new Idling(access, answerTimeout, LONGEST_IDLE);
        this.link = new Link(access, folders);
    }

    @Override
    public long open() throws IOException {
        return link.open();
    }

    @Override
    public Listing list(Set<Long> waiting) throws IOException {
        return link.ask(connected -> new Lister(connected.wire(), MOST_LISTED).list(waiting));
    }

    @Override
    public void probe() throws IOException {
        link.ask(connected -> connected.wire().sure("NOOP"));
    }

    @Override
    public boolean isClaiming() {
        return isClaiming;
    }

    @Override
    public boolean claim(long uid, String owner, boolean isKnown) throws IOException {
        Claims.Outcome outcome = link.ask(connected -> new Claims(connected.wire(), owner).claim(uid, isKnown));
        isClaiming = outcome != Claims.Outcome.NOT_KEPT;
        return outcome != Claims.Outcome.NOT_OURS;
    }

    @Override
    public void fetch(long uid, OutputStream target) throws IOException {
        new Fetching(link).whole(uid, target);
    }

    @Override
    public byte[] fetchHeader(long uid, int most) throws IOException {
        return new Fetching(link).portion(uid, "HEADER", 0, most);
    }

    @Override
    public void flag(long uid, boolean isAnswered) throws IOException {
        link.ask(connected -> flag(connected.wire(), uid, isAnswered));
    }

    /** What the server does not keep is not asked for. */
    private static boolean flag(Wire wire, long uid, boolean isAnswered) throws IOException {
        List<String> flags = new ArrayList<>();
        if (wire.selected().keeps(Flags.Flag.SEEN)) {
            flags.add("\\Seen");
        }
        if (isAnswered && wire.selected().keeps(Flags.Flag.ANSWERED)) {
            flags.add("\\Answered");
        }
        boolean isDone = flags.isEmpty() || wire.store(uid, "+FLAGS.SILENT (" + String.join(" ", flags) + ")");
        if (!isDone && wire.has(uid)) {
            throw Refusals.notMarked();
        }
        return isDone;
    }

    @Override
    public void move(long uid, Target target) throws IOException {
        link.ask(connected -> {
            new Moving(connected, copies.of(connected.uidValidity()), uid, target).move();
            return target;
        });
    }

    /** Whatever becomes of the connection, the time is not longer for it, but for the answer to its end. */
    @Override
    public void rest(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        boolean hasArrived = hasArrivedUntil(end);
        Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
        closing.rest(hasArrived && left.compareTo(BURST) > 0 ? BURST : left);
    }

    private boolean hasArrivedUntil(long end) {
        Optional<Wire> wire = link.current();
        if (wire.isEmpty() || closing.hasBegun()) {
            return false;
        }
        try {
            if (wire.get().can("IDLE")) {
                idling.until(wire.get(), end);
            }
            boolean hasArrived = wire.get().hasArrived();
            wire.get().forgetArrivals();
            isTelling = true;
            return hasArrived;
        } catch (IOException lost) {
            isTelling = !(lost instanceof SocketTimeoutException);
            link.drop();
            return false;
        }
    }

    @Override
    public boolean isTelling() {
        return isTelling;
    }

    @Override
    public void close() {
        link.close();
    }
}
