package dev.tributary.connector.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until it is moved. May be read and moved from any thread. */
public final class ManualClock implements InstantSource {

    private volatile Instant now;

    /** A clock that stands at this instant. */
    public ManualClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves it on, or back by a negative duration. */
    public synchronized void advance(Duration time) {
        now = now.plus(time);
    }
}
