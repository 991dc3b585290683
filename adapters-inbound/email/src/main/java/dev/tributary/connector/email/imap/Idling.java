package dev.tributary.connector.email.imap;

import dev.tributary.connector.email.server.Access;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.eclipse.angus.mail.iap.Response;

/** Waits for the server to tell of new mails. */
final class Idling {

    /** A timer that rings a little early is no reason to ask once more. */
    private static final Duration SHORTEST = Duration.ofMillis(5);

    private final Access access;
    private final Duration answerTimeout;
    private final Duration longest;

    /** @param longest after how much time the server is asked anew */
    Idling(Access access, Duration answerTimeout, Duration longest) {
        this.access = access;
        this.answerTimeout = answerTimeout;
        this.longest = longest;
    }

    /**
     * Returns when a mail has come, the time is over, or the server waits no longer.
     *
     * @param end by {@link System#nanoTime()}
     * @throws IOException if the connection is lost
     */
    void until(Wire wire, long end) throws IOException {
        boolean isWilling = true;
        while (isWilling && !wire.hasArrived() && left(end).compareTo(SHORTEST) > 0) {
            Duration left = left(end);
            Duration time = left.compareTo(longest) < 0 ? left : longest;
            long until = System.nanoTime() + time.toNanos();
            isWilling = access.within(time.plus(access.longestAnswer()), () -> isIdle(wire, until));
        }
    }

    private static Duration left(long end) {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /** Whether the server waits as long as it is asked to. */
    private boolean isIdle(Wire wire, long end) throws IOException {
        String tag = wire.begin("IDLE");
        Response begun = wire.next();
        while (!begun.isContinuation() && !isEnd(begun, tag)) {
            begun = wire.next();
        }
        if (!begun.isContinuation() || !isQuiet(wire, tag, end)) {
            return false;
        }
        access.setReadTimeout(answerTimeout);
        wire.done();
        Response response = wire.next();
        while (!isEnd(response, tag)) {
            response = wire.next();
        }
        return response.isOK();
    }

    /** False where the server has ended it by itself. */
    private boolean isQuiet(Wire wire, String tag, long end) throws IOException {
        try {
            for (Duration left = left(end); !wire.hasArrived() && left.toMillis() > 0; left = left(end)) {
                access.setReadTimeout(left);
                if (isEnd(wire.next(), tag)) {
                    access.setReadTimeout(answerTimeout);
                    return false;
                }
            }
        } catch (SocketTimeoutException over) {
            return true;
        }
        return true;
    }

    private static boolean isEnd(Response response, String tag) throws Lost {
        if (response.isBYE()) {
            throw new Lost(null);
        }
        return response.isTagged() && tag.equals(response.getTag());
    }
}
