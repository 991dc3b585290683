package dev.tributary.application.budget;

import java.time.Duration;
import java.time.Instant;

/** How long something rests, by a clock that may be put back. */
public final class Rest {

    private Rest() {}

    /** Whether a rest until then goes on; one that would last longer than the longest is over. */
    public static boolean lasts(Instant until, Duration longest, Instant now) {
        return now.isBefore(until) && !until.isAfter(now.plus(longest));
    }
}
