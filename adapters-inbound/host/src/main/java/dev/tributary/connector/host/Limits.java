package dev.tributary.connector.host;

import java.time.Duration;

/**
 * How long connectors may take.
 *
 * @param start to start
 * @param close to close, before they are interrupted
 * @param grace to obey the interruption
 */
record Limits(Duration start, Duration close, Duration grace) {

    /** Closing ends within 10 s in all. */
    static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(9), Duration.ofSeconds(1));
}
