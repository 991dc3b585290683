package dev.tributary.application.budget;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How many requests the platform may get: so many a second, saved up for one second at most, and none while it has
 * asked to wait. Deliveries come first: reading a status takes only what leaves something over.
 */
public final class RequestBudget {

    private static final int KEPT_FOR_DELIVERIES = 1;
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

    public synchronized boolean takeForDelivery() {
        return take(0);
    }

    public synchronized boolean takeForStatus() {
        return take(Math.min(KEPT_FOR_DELIVERIES, perSecond - 1));
    }

    /** So many requests that were granted are not made. */
    public synchronized void giveBack(int requests) {
        saved = Math.min(Math.max(1, perSecond), saved + requests);
    }

    public synchronized boolean isPaused() {
        return clock.instant().isBefore(pausedUntil);
    }

    /** The platform asked to wait until then; what is too far off is not believed. */
    public synchronized void pauseUntil(Instant until) {
        Instant bounded = believed(until, clock.instant());
        pausedUntil = bounded.isAfter(pausedUntil) ? bounded : pausedUntil;
    }

    public static Instant believed(Instant until, Instant now) {
        Instant latest = now.plus(LONGEST_PAUSE);
        return until.isAfter(latest) ? latest : until;
    }

    private boolean take(int left) {
        if (isPaused()) {
            return false;
        }
        if (perSecond == 0) {
            return true;
        }
        Instant now = clock.instant();
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
