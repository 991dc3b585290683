package dev.tributary.acceptance.storm;

import dev.tributary.ocean.simulator.Fault;
import dev.tributary.ocean.simulator.FaultKind;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What Océan's network and servers do to calls; turns with each kill. */
final class Weather {

    /** Longer than the gateway waits for an answer. */
    private static final Duration TOO_LATE = Duration.ofMillis(2_500);

    /** Shorter than absence is disbelieved, even on a busy machine. */
    private static final Duration LATE = Duration.ofMillis(150);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int FAULTS_AT_A_TIME = 5;

    private static final List<Fault> FAULTS = List.of(
            Fault.of(FaultKind.LOST_ANSWER).afterEffect().withProbability(0.10),
            Fault.of(FaultKind.LOST_ANSWER).beforeEffect().withProbability(0.05),
            Fault.of(FaultKind.CUT_ANSWER).withProbability(0.05),
            Fault.latency(LATE).withProbability(0.30),
            Fault.latency(TOO_LATE).afterEffect().withProbability(0.01),
            Fault.of(FaultKind.TOO_MANY_REQUESTS).withRetryAfter(PAUSE).withProbability(0.005),
            Fault.of(FaultKind.SERVER_ERROR).afterEffect().withProbability(0.05),
            Fault.of(FaultKind.SERVER_ERROR).beforeEffect().withProbability(0.05),
            Fault.of(FaultKind.UNAVAILABLE).afterEffect().withProbability(0.03),
            Fault.of(FaultKind.UNAVAILABLE).withRetryAfter(PAUSE).withProbability(0.003),
            Fault.of(FaultKind.UNAUTHORIZED)
                    .on(Operation.CREATE, Operation.MODIFY, Operation.DELETE, Operation.STATUS)
                    .withProbability(0.02),
            Fault.of(FaultKind.EMPTY_BODY).withProbability(0.02));

    private final OceanSimulator ocean;
    private final Random random;

    Weather(OceanSimulator ocean, Random random) {
        this.ocean = ocean;
        this.random = random;
    }

    void turn() {
        calm();
        List<Fault> drawn = new ArrayList<>(FAULTS);
        Collections.shuffle(drawn, random);
        drawn.subList(0, FAULTS_AT_A_TIME).forEach(ocean.faults()::add);
        if (random.nextInt(4) == 0) {
            ocean.revokeTokens();
        }
    }

    void calm() {
        ocean.faults().clear();
    }
}
