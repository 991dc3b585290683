package dev.tributary.connector.host;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before a connector is started again: 1 s, doubling up to 5 min, and up to a fifth more. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration WELL = Duration.ofMinutes(10);

    private final RandomGenerator random;
    private Duration next = FIRST;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** @param ran how long the connector ran before it failed; zero if it did not */
    Duration after(Duration ran) {
        Duration pause = ran.compareTo(WELL) >= 0 ? FIRST : next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause.plusMillis(random.nextLong(pause.toMillis() / 5));
    }
}
