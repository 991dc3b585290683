package dev.tributary.connector.sftp.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Which files are whole and stay for a while: clients look whether what they have put is there, and set its time. For one
 * thread at a time.
 */
final class Lingering {

    private final Duration time;
    private final InstantSource clock;
    private final Map<String, Instant> since = new HashMap<>();

    Lingering(Duration time, InstantSource clock) {
        this.time = time;
        this.clock = clock;
    }

    void begin(String name) {
        Instant now = clock.instant();
        since.values().removeIf(began -> !lasts(began, now));
        since.put(name, now);
    }

    boolean lasts(String name) {
        Instant began = since.get(name);
        return began != null && lasts(began, clock.instant());
    }

    /** A clock that was put back makes nobody wait. */
    private boolean lasts(Instant began, Instant now) {
        return !now.isBefore(began) && now.isBefore(began.plus(time));
    }
}
