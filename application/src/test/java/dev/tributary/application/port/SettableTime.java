package dev.tributary.application.port;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set. */
public final class SettableTime implements InstantSource {

    private volatile Instant now;

    public SettableTime(Instant now) {
        this.now = now;
    }

    public void set(Instant time) {
        now = time;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
