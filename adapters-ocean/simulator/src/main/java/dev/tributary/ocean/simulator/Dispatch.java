package dev.tributary.ocean.simulator;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a mission went to the screen and when it leaves it.
 *
 * @param sentAt null while the mission is only prepared
 * @param round counts the times it was sent, so that another recipient works at another pace
 * @param changedAt when it was put there, changed or deleted last
 * @param expiry null: it stays on the screen
 */
record Dispatch(
        @Nullable Instant sentAt,
        int round,
        Instant changedAt,
        @Nullable Instant expiry) {

    static Dispatch first(Map<String, String> values, @Nullable Instant expiry, Instant now) {
        return sends(values) ? new Dispatch(now, 1, now, expiry) : new Dispatch(null, 0, now, expiry);
    }

    /** Drivers go on with a changed mission unless it newly reaches their screen. */
    Dispatch changed(Map<String, String> before, Map<String, String> after, @Nullable Instant newExpiry, Instant now) {
        if (!sends(after)) {
            return new Dispatch(null, round, now, newExpiry);
        }
        boolean stillOnScreen =
                sentAt != null && !isOver(now) && Addressee.in(before).equals(Addressee.in(after));
        return stillOnScreen
                ? new Dispatch(sentAt, round, now, newExpiry)
                : new Dispatch(now, round + 1, now, newExpiry);
    }

    Dispatch deleted(Instant now) {
        return new Dispatch(sentAt, round, now, expiry);
    }

    boolean isOver(Instant now) {
        return expiry != null && !expiry.isAfter(now);
    }

    Instant lastMomentOnScreen(Instant now) {
        return expiry == null || expiry.isAfter(now) ? now : expiry;
    }

    /** A call that leaves {@code aEnvoyer} out sends. */
    private static boolean sends(Map<String, String> values) {
        return !MissionParameter.SEND.in(values).equalsIgnoreCase("false");
    }
}
