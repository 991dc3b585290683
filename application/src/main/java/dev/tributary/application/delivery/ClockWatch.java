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

    private final Duration quietTime;
    private Instant seen = Instant.MAX;
    private Instant before = Instant.MAX;
    private Instant after = Instant.MIN;

    ClockWatch(Duration quietTime) {
        this.quietTime = quietTime;
    }

    synchronized void look(Instant now) {
        if (seen.isBefore(now) && Duration.between(seen, now).compareTo(LONGEST) > 0) {
            boolean isFirst = !seen.isBefore(after.plus(quietTime));
            before = isFirst ? seen : before;
            after = now;
        }
        if (after.isAfter(now)) {
            after = now;
        }
        seen = now;
    }

    /** When a quiet time is really over that ends then by the clock: one during which it is put forward begins anew. */
    synchronized Instant quietUntil(Instant end) {
        if (!end.isAfter(before)) {
            return end;
        }
        Instant anew = after.plus(quietTime);
        return anew.isAfter(end) ? anew : end;
    }
}
