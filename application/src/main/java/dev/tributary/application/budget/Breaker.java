package dev.tributary.application.budget;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Spares a platform that is down: after a few failures in a row all calls rest, then one at a time tries whether it is
 * back, after rests that grow. Whoever is not called loses nothing.
 */
final class Breaker {

    private static final int FAILURES = 5;
    private static final Duration FIRST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    /** Longer than a call takes: a trial that nobody hears of is not waited for. */
    private static final Duration TRIAL = Duration.ofMinutes(2);

    private int failures;
    private Duration rest = FIRST_REST;
    private @Nullable Instant restsUntil;
    private boolean trying;

    boolean isOpen() {
        return restsUntil != null;
    }

    /** Whether a call may be begun; one, where the breaker is open. */
    boolean allows(Instant now) {
        return restsUntil == null || !now.isBefore(restsUntil);
    }

    /** A call is begun that was allowed. */
    void begun(Instant now) {
        if (isOpen()) {
            trying = true;
            restsUntil = now.plus(TRIAL);
        }
    }

    void answered() {
        failures = 0;
        rest = FIRST_REST;
        restsUntil = null;
        trying = false;
    }

    /** What was begun before the rest and fails in it tells nothing new. */
    void failed(Instant now) {
        failures++;
        if (trying || (!isOpen() && failures >= FAILURES)) {
            restsUntil = now.plus(rest);
            rest = longer(rest);
            trying = false;
        }
    }

    private static Duration longer(Duration rest) {
        Duration twice = rest.multipliedBy(2);
        return twice.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : twice;
    }
}
