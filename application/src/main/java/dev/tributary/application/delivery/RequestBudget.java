package dev.tributary.application.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How many requests the platform may get: so many a second, saved up for one second at most, and none while it has
 * asked to wait. Deliveries come first: reading a status takes only what leaves something over.
 */
public final class RequestBudget {

    private static final double KEPT_FOR_DELIVERIES = 1;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final int perSecond;
    private final InstantSource clock;
    private double saved;
    private Instant countedAt;
    private Instant pausedUntil = Instant.MIN;

    /** For no limit, none a second. */
    public RequestBudget(int perSecond, InstantSource clock) {
        this.perSecond = perSecond;
        this.clock = clock;
        this.saved = Math.max(1, perSecond);
        this.countedAt = clock.instant();
    }

    synchronized boolean takeForDelivery() {
        return take(0);
    }

    public synchronized boolean takeForStatus() {
        return take(Math.min(KEPT_FOR_DELIVERIES, perSecond / 2.0));
    }

    /** The platform asked to wait until then; what is too far off is not believed. */
    synchronized void pauseUntil(Instant until) {
        Instant latest = clock.instant().plus(LONGEST_PAUSE);
        Instant bounded = until.isAfter(latest) ? latest : until;
        pausedUntil = bounded.isAfter(pausedUntil) ? bounded : pausedUntil;
    }

    private boolean take(double left) {
        Instant now = clock.instant();
        if (now.isBefore(pausedUntil)) {
            return false;
        }
        if (perSecond == 0) {
            return true;
        }
        double earned = Math.max(0, Duration.between(countedAt, now).toNanos()) / 1e9 * perSecond;
        saved = Math.min(Math.max(1, perSecond), saved + earned);
        countedAt = now;
        if (saved < 1 + left) {
            return false;
        }
        saved -= 1;
        return true;
    }
}
