package dev.tributary.application.budget;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Spares a platform that is down: after a few failures in a row all calls rest, but for probes, one at a time, after rests
 * that grow. Whoever is not called loses nothing.
 */
final class Breaker {

    private static final int FAILURES = 5;
    private static final Duration FIRST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    /** Longer than a call takes: a probe that nobody hears of is not waited for. */
    private static final Duration PROBE = Duration.ofMinutes(2);

    private int failures;
    private Duration rest = FIRST_REST;
    private @Nullable Instant restsUntil;
    private boolean probing;

    boolean isOpen() {
        return restsUntil != null;
    }

    boolean mayBeProbed(Instant now) {
        return restsUntil != null && !Rest.lasts(restsUntil, probing ? PROBE : LONGEST_REST, now);
    }

    void probed(Instant now) {
        probing = true;
        restsUntil = now.plus(PROBE);
    }

    void probeUnused(Instant now) {
        probing = false;
        restsUntil = now;
    }

    /** Whether other calls succeed too must show: until one does, rests go on growing. */
    void probeAnswered() {
        probing = false;
        failures = 0;
        restsUntil = null;
    }

    void probeFailed(Instant now) {
        probing = false;
        open(now);
    }

    /** Calls do not go on before a probe that is under way has ended: it is about a mission that may be called. */
    void answered() {
        failures = 0;
        rest = FIRST_REST;
        restsUntil = probing ? restsUntil : null;
    }

    /** What was begun before the rest and fails in it tells nothing new. */
    void failed(Instant now) {
        failures++;
        if (!isOpen() && failures >= FAILURES) {
            open(now);
        }
    }

    private void open(Instant now) {
        restsUntil = now.plus(rest);
        Duration twice = rest.multipliedBy(2);
        rest = twice.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : twice;
    }
}
