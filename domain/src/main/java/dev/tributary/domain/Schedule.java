package dev.tributary.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When a mission is due and when it leaves the screen by itself, to the minute, rounded down. */
public record Schedule(
        @Nullable Instant interventionAt, @Nullable Instant expiresAt) {

    public static final Schedule OPEN = new Schedule(null, null);

    public Schedule {
        interventionAt = toMinute(interventionAt);
        expiresAt = toMinute(expiresAt);
        if (crossed(interventionAt, expiresAt)) {
            throw new IllegalArgumentException("a mission expires after its intervention");
        }
    }

    public boolean hasExpired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    static boolean crossed(@Nullable Instant interventionAt, @Nullable Instant expiresAt) {
        return interventionAt != null && expiresAt != null && !expiresAt.isAfter(interventionAt);
    }

    static @Nullable Instant toMinute(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }
}
