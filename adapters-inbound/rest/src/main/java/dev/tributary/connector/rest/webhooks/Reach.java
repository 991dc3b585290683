package dev.tributary.connector.rest.webhooks;

import java.time.Duration;
import java.time.Instant;

/** Whether a target can be reached: while it cannot, one message at a time tries, after pauses that double. */
final class Reach {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 10;

    private Instant restsUntil = Instant.MIN;
    private int failures;

    /** Whether a message may try now; where others wait, it speaks for them. */
    synchronized boolean mayTry(Instant now) {
        if (failures == 0) {
            return true;
        }
        if (now.isBefore(restsUntil)) {
            return false;
        }
        restsUntil = now.plus(pause());
        return true;
    }

    synchronized void taken() {
        failures = 0;
    }

    synchronized void failed(Instant now, Duration atLeast) {
        failures++;
        Duration pause = pause();
        restsUntil = now.plus(pause.compareTo(atLeast) < 0 ? atLeast : pause);
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(0, failures - 1), MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
