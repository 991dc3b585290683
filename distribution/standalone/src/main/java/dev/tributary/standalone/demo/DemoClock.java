package dev.tributary.standalone.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The demo's time: another clock's, which can be put forward to shortly before a full minute. */
final class DemoClock extends Clock {

    private static final Duration SHORTLY_BEFORE = Duration.ofSeconds(9);
    /** A mission must be taken in before it expires. */
    private static final Duration TO_TAKE_IN = Duration.ofSeconds(3);

    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    DemoClock(Clock real) {
        this.real = real;
    }

    /** Puts the clock forward, by less than a minute. */
    void putForward() {
        Instant now = instant();
        Instant begin = nextMinute(now).minus(SHORTLY_BEFORE);
        Duration missing = Duration.between(now, begin);
        ahead = ahead.plus(missing.isNegative() ? missing.plusMinutes(1) : missing);
    }

    /** The first full minute that leaves time to take a mission in. */
    Instant nextExpiry() {
        return nextMinute(instant().plus(TO_TAKE_IN));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the demo's time is in UTC");
    }

    private static Instant nextMinute(Instant time) {
        return time.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }
}
