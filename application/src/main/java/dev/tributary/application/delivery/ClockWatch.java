package dev.tributary.application.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * Notices by regular looks that the clock was put forward, so that time has passed only by the clock. A process that stood
 * still for as long is taken for the same.
 */
final class ClockWatch {

    /** Looks are five times as often. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private Instant seen = Instant.MAX;
    private Instant putForward = Instant.MIN;

    synchronized void look(Instant now) {
        if (seen.isBefore(now) && Duration.between(seen, now).compareTo(LONGEST) > 0) {
            putForward = now;
        }
        if (putForward.isAfter(now)) {
            putForward = now;
        }
        seen = now;
    }

    /** When the clock was put forward last. */
    synchronized Instant putForward() {
        return putForward;
    }
}
