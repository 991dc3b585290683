package dev.tributary.ocean.client;

import java.time.Duration;
import java.time.Instant;

/** What Océan gives for a login; never shows itself. */
record Token(String value, Instant grantedAt) {

    private static final Duration VALID = Duration.ofHours(12);
    private static final Duration RENEWED_AFTER = Duration.ofHours(11);

    boolean isFresh(Instant now) {
        return now.isBefore(grantedAt.plus(RENEWED_AFTER));
    }

    boolean isValid(Instant now) {
        return now.isBefore(grantedAt.plus(VALID));
    }

    @Override
    public String toString() {
        return "Token";
    }
}
