package dev.tributary.application.delivery;

import dev.tributary.application.GatewaySettings.Retry;
import dev.tributary.application.budget.RequestBudget;
import dev.tributary.application.model.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** When something is tried again: after pauses that grow, each shortened by chance so that not all come at once. */
final class Pacing {

    /** Answers in a row that no rule judges, after which a change is not repeated any more. */
    static final int REPETITIONS = 3;

    private final Retry retry;
    private final Duration quietTime;
    private final RandomGenerator random;
    private final ClockWatch watch;

    Pacing(Retry retry, Duration quietTime, RandomGenerator random) {
        this.retry = retry;
        this.quietTime = quietTime;
        this.random = random;
        this.watch = new ClockWatch(quietTime);
    }

    /** Why an attempt is repeated: its pauses begin at the same length for each, and grow as many times as steeply. */
    enum Kind {
        THROTTLED(1),
        UNAVAILABLE(1),
        /** A wrong login or a missing right lasts until somebody acts. */
        UNAUTHORISED(3),
        /** Nobody knows what to expect of an answer that no rule judges, and it is not repeated often. */
        PUZZLED(2);

        private final int steepness;

        Kind(int steepness) {
            this.steepness = steepness;
        }
    }

    /** The next attempt after this many, the last of which ended so. */
    Instant afterAttempts(Kind kind, int attempts, Instant now) {
        double growths = Math.max(0, attempts - 1) * (double) kind.steepness;
        double pause = (double) retry.initial().toMillis() * Math.pow(retry.multiplier(), growths);
        return now.plusMillis(
                jittered((long) Math.min(pause, (double) retry.maximum().toMillis())));
    }

    /** The next look at an outcome that has been unknown for so long: pauses as long as the time that has passed. */
    Instant afterDoubt(Instant since, Instant now) {
        long passed = Duration.between(since, now).toMillis();
        long pause = Math.max(
                retry.initial().toMillis(), Math.min(passed, retry.maximum().toMillis()));
        return now.plusMillis(jittered(pause));
    }

    /** To be told the time several times a second, and when a status is asked for. */
    void look(Instant now) {
        watch.look(now);
    }

    Instant absenceBelievedFrom(Instant now) {
        return now.plus(quietTime);
    }

    /** When a quiet time is really over that ends then by the clock. */
    Instant quietUntil(Instant end) {
        return watch.quietUntil(end);
    }

    boolean givenUp(Delivery delivery, Instant now) {
        return delivery.since() != null && !now.isBefore(delivery.since().plus(retry.giveUpAfter()));
    }

    /** Not before the platform wants it; what is too far off is not believed. */
    static Instant notBefore(Instant due, @Nullable Instant wanted, Instant now) {
        Instant earliest = wanted == null ? due : RequestBudget.believed(wanted, now);
        return earliest.isAfter(due) ? earliest : due;
    }

    private long jittered(long millis) {
        return millis <= 1 ? millis : millis / 2 + random.nextLong(millis / 2 + 1);
    }
}
