package dev.tributary.connector.host;

import java.time.Duration;

/**
 * How long connectors may take.
 *
 * @param start to start
 * @param close to close, before they are interrupted
 * @param grace to obey the interruption
 * @param health to tell how they are
 * @param callback to return from being told something, before that is taken for a fault
 */
record Limits(Duration start, Duration close, Duration grace, Duration health, Duration callback) {

    /** Closing ends within 10 s in all. */
    static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(9), Duration.ofSeconds(1));

    Limits(Duration start, Duration close, Duration grace) {
        this(start, close, grace, Duration.ofSeconds(2), Duration.ofSeconds(60));
    }
}
