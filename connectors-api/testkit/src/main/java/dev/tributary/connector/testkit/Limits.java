package dev.tributary.connector.testkit;

import java.time.Duration;

/**
 * How long a connector may take, and a test waits for it.
 *
 * @param start to start
 * @param close to close and give up its threads
 * @param patience for anything else that must come to pass
 */
public record Limits(Duration start, Duration close, Duration patience) {

    /** As a host has it. */
    public static final Limits HOST =
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(20));
}
