package dev.tributary.application.budget;

import java.time.Duration;
import java.time.Instant;

/**
 * What readings of statuses have coming to them while deliveries would take everything: with each delivery they save up
 * their share of a request, as long as they wait.
 */
final class StatusShare {

    /** Who has not asked again by then waits no more. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** What the greatest share saves up with one delivery, and one more. */
    private static final int MOST_SAVED = 10;

    private final double savedPerDelivery;
    private double saved;
    private Instant waitsUntil = Instant.MIN;

    /** So many requests of a hundred. */
    StatusShare(int percent) {
        this.savedPerDelivery = percent / (100.0 - percent);
    }

    /** Whether the next request is a reading's, and not a delivery's. */
    boolean isNext(Instant now) {
        return isWaiting(now) && saved >= 1;
    }

    void delivered(Instant now) {
        saved = isWaiting(now) ? Math.min(MOST_SAVED, saved + savedPerDelivery) : 0;
    }

    private boolean isWaiting(Instant now) {
        return Rest.lasts(waitsUntil, PATIENCE, now);
    }

    void read() {
        saved = Math.max(0, saved - 1);
    }

    void refused(Instant now) {
        waitsUntil = now.plus(PATIENCE);
    }

    /** Nothing is left to read. */
    void satisfied() {
        waitsUntil = Instant.MIN;
    }
}
