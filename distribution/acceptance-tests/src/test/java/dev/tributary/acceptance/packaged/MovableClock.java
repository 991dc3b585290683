package dev.tributary.acceptance.packaged;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time of day, which can be put forward. */
final class MovableClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    synchronized void putForward(Duration time) {
        ahead = ahead.plus(time);
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }
}
