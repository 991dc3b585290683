package dev.tributary.ocean.simulator;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fault on demand.
 *
 * @param operations the calls it strikes, all where empty
 * @param idMission the mission it strikes, all where null
 * @param times how many calls it strikes before it is over
 * @param probability of striking a call that it could strike, above 0 and up to 1
 * @param latency of {@link FaultKind#LATENCY}, in real time
 * @param retryAfter sent as {@code Retry-After} in whole seconds; null: no such header
 */
public record Fault(
        FaultKind kind,
        Moment moment,
        Set<Operation> operations,
        @Nullable String idMission,
        int times,
        double probability,
        Duration latency,
        @Nullable Duration retryAfter) {

    /** More times than a test makes calls. */
    public static final int ALWAYS = Integer.MAX_VALUE;

    public Fault {
        operations = Set.copyOf(operations);
        if (times < 1) {
            throw new IllegalArgumentException("times must be at least 1, not " + times);
        }
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must be above 0 and at most 1, not " + probability);
        }
        if (latency.isNegative() || (retryAfter != null && retryAfter.isNegative())) {
            throw new IllegalArgumentException("latency and retryAfter cannot be negative");
        }
        if ((kind == FaultKind.LATENCY) == latency.isZero()) {
            throw new IllegalArgumentException("A fault has a latency if, and only if, its kind is LATENCY");
        }
        if (kind == FaultKind.CUT_ANSWER && moment == Moment.BEFORE_EFFECT) {
            throw new IllegalArgumentException(
                    "CUT_ANSWER strikes after the effect: before it there is no answer to cut");
        }
    }

    /** Strikes every call, always, at the usual moment. */
    public static Fault of(FaultKind kind) {
        return new Fault(kind, kind.usualMoment(), Set.of(), null, ALWAYS, 1, Duration.ZERO, null);
    }

    /** Makes calls slower: before the effect, so that it comes late, unless {@link #afterEffect()}. */
    public static Fault latency(Duration latency) {
        return new Fault(FaultKind.LATENCY, FaultKind.LATENCY.usualMoment(), Set.of(), null, ALWAYS, 1, latency, null);
    }

    public Fault beforeEffect() {
        return at(Moment.BEFORE_EFFECT);
    }

    public Fault afterEffect() {
        return at(Moment.AFTER_EFFECT);
    }

    public Fault at(Moment newMoment) {
        return new Fault(kind, newMoment, operations, idMission, times, probability, latency, retryAfter);
    }

    public Fault on(Operation... struck) {
        return new Fault(kind, moment, Set.of(struck), idMission, times, probability, latency, retryAfter);
    }

    public Fault onMission(String id) {
        return new Fault(kind, moment, operations, id, times, probability, latency, retryAfter);
    }

    public Fault times(int calls) {
        return new Fault(kind, moment, operations, idMission, calls, probability, latency, retryAfter);
    }

    public Fault withProbability(double chance) {
        return new Fault(kind, moment, operations, idMission, times, chance, latency, retryAfter);
    }

    public Fault withRetryAfter(Duration delay) {
        return new Fault(kind, moment, operations, idMission, times, probability, latency, delay);
    }

    boolean canStrike(ReceivedCall call) {
        return (operations.isEmpty() || operations.contains(call.operation()))
                && (idMission == null || idMission.equals(call.idMission()));
    }
}
