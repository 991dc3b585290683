package dev.tributary.standalone.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The demo's time: real, but shifted so that the demo begins shortly before a full minute. */
final class DemoClock {

    private static final Duration BEGIN_IN_MINUTE = Duration.ofSeconds(48);
    /** A mission must be taken in before it expires. */
    private static final Duration TO_TAKE_IN = Duration.ofSeconds(4);

    private DemoClock() {}

    static Clock beginningAt(Instant real) {
        Instant begin = real.truncatedTo(ChronoUnit.MINUTES).plus(BEGIN_IN_MINUTE);
        Duration shift = Duration.between(real, begin);
        return Clock.offset(Clock.systemUTC(), shift.isNegative() ? shift.plusMinutes(1) : shift);
    }

    /** The first full minute that leaves time to take a mission in. */
    static Instant nextExpiry(Instant now) {
        return now.plus(TO_TAKE_IN).truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }
}
