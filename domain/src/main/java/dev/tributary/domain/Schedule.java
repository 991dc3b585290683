package dev.tributary.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When a mission is due and when it leaves the screen by itself, to the minute, rounded down. */
public record Schedule(
        @Nullable Instant interventionAt, @Nullable Instant expiresAt) {

    public static final int FIRST_YEAR = 1970;
    public static final int LAST_YEAR = 9999;

    private static final Instant AFTER_LAST_YEAR = Instant.parse("+10000-01-01T00:00:00Z");

    public Schedule {
        interventionAt = interventionAt == null ? null : toMinute(interventionAt);
        expiresAt = expiresAt == null ? null : toMinute(expiresAt);
        if (interventionAt != null && expiresAt != null && crossed(interventionAt, expiresAt)) {
            throw new IllegalArgumentException("a mission expires after its intervention");
        }
    }

    public boolean hasExpired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    /** Whether a time lies in the years, in UTC, that the dates of missions can be written in. */
    public static boolean covers(Instant time) {
        return !time.isBefore(Instant.EPOCH) && time.isBefore(AFTER_LAST_YEAR);
    }

    public static boolean crossed(Instant interventionAt, Instant expiresAt) {
        return !expiresAt.isAfter(interventionAt);
    }

    public static Instant toMinute(Instant time) {
        if (!covers(time)) {
            throw new IllegalArgumentException("not in the years 1970 to 9999: " + time);
        }
        return time.truncatedTo(ChronoUnit.MINUTES);
    }
}
