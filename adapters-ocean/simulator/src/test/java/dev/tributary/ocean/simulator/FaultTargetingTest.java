package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultTargetingTest {

    private final OceanSimulator simulator = OceanSimulator.start(SimulatorSettings.defaults());
    private final Caller caller = Caller.loggedIn(simulator);
    private final Faults faults = simulator.faults();

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void aFaultStrikesItsOperationsOnly() {
        faults.add(Fault.of(FaultKind.SERVER_ERROR).on(Operation.MODIFY, Operation.STATUS));

        assertThat(caller.create("M").statusCode()).isEqualTo(201);
        assertThat(caller.status("M").statusCode()).isEqualTo(500);
        assertThat(caller.call(Operation.MODIFY, Caller.mission("M")).statusCode())
                .isEqualTo(500);
        assertThat(caller.delete("M").statusCode()).isEqualTo(200);
    }

    @Test
    void aFaultStrikesItsMissionOnlyAndNeverALogin() {
        faults.add(Fault.of(FaultKind.SERVER_ERROR).onMission("é & b"));

        assertThat(caller.create("M").statusCode()).isEqualTo(201);
        assertThat(caller.create("é & b").statusCode()).isEqualTo(500);
        assertThat(caller.login("simulateur", "simulateur").statusCode()).isEqualTo(200);
    }

    @Test
    void aFaultIsOverAfterItsTimes() {
        faults.add(Fault.of(FaultKind.SERVER_ERROR).on(Operation.CREATE).times(2));

        assertThat(caller.create("M").statusCode()).isEqualTo(500);
        assertThat(caller.status("M").statusCode()).isEqualTo(404);
        assertThat(faults.active())
                .singleElement()
                .extracting(LoadedFault::struck)
                .isEqualTo(1);
        assertThat(caller.create("M").statusCode()).isEqualTo(500);
        assertThat(caller.create("M").statusCode()).isEqualTo(201);
        assertThat(faults.active()).isEmpty();
    }

    @Test
    void oneFaultSpoilsACallAndTheOthersWait() {
        faults.add(Fault.of(FaultKind.SERVER_ERROR).times(1));
        faults.add(Fault.of(FaultKind.UNAVAILABLE).times(1));

        assertThat(caller.create("M").statusCode()).isEqualTo(500);
        assertThat(caller.create("M").statusCode()).isEqualTo(503);
        assertThat(caller.create("M").statusCode()).isEqualTo(201);
    }

    @Test
    void latencyAddsToAnyOtherFault() {
        faults.add(Fault.latency(Duration.ofMillis(1)));
        faults.add(Fault.latency(Duration.ofMillis(1)).afterEffect());
        faults.add(Fault.of(FaultKind.SERVER_ERROR).afterEffect());

        assertThat(caller.create("M").statusCode()).isEqualTo(500);
        assertThat(simulator.ledger().entriesOf("M").get(0).faults())
                .containsExactly(FaultKind.LATENCY, FaultKind.LATENCY, FaultKind.SERVER_ERROR);
        assertThat(simulator.ledger().creations("M")).isOne();
    }

    @Test
    void aProbabilityStrikesSomeCallsAndTheSameOnesWithTheSameSeed() {
        List<Integer> first = statusesWithSeed(1);

        assertThat(first).contains(500, 404);
        assertThat(statusesWithSeed(1)).isEqualTo(first);
        assertThat(statusesWithSeed(2)).isNotEqualTo(first);
    }

    private static List<Integer> statusesWithSeed(long seed) {
        try (OceanSimulator seeded =
                OceanSimulator.start(SimulatorSettings.defaults().withSeed(seed))) {
            Caller client = Caller.loggedIn(seeded);
            seeded.faults().add(Fault.of(FaultKind.SERVER_ERROR).withProbability(0.5));
            List<Integer> statuses = new ArrayList<>();
            for (int call = 0; call < 64; call++) {
                statuses.add(client.status("M").statusCode());
            }
            return statuses;
        }
    }

    @Test
    void aSlowCallTakesEffectEvenAfterItsCallerHasGone() throws Exception {
        faults.add(Fault.latency(Duration.ofMillis(300)).on(Operation.CREATE));
        CompletableFuture<LedgerEntry> created = simulator
                .ledger()
                .first(entry -> entry.effect() == Effect.CREATED)
                .toCompletableFuture();
        CompletableFuture<HttpResponse<Void>> abandoned = HttpClient.newHttpClient()
                .sendAsync(
                        caller.request(Operation.CREATE, Caller.encode(Caller.mission("M")))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .timeout(Duration.ofMillis(100))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());

        assertThatThrownBy(() -> abandoned.get(10, TimeUnit.SECONDS)).hasMessageContaining("timed out");
        assertThat(created.get(10, TimeUnit.SECONDS).idMission()).isEqualTo("M");
        assertThat(simulator.ledger().copies("M")).isOne();
    }

    @Test
    void aFaultThatMakesNoSenseCannotBeBuilt() {
        Fault fault = Fault.of(FaultKind.PAGE);

        assertThatThrownBy(() -> fault.times(0)).hasMessageContaining("times");
        assertThatThrownBy(() -> fault.withProbability(0)).hasMessageContaining("probability");
        assertThatThrownBy(() -> fault.withProbability(1.01)).hasMessageContaining("probability");
        assertThatThrownBy(() -> fault.withProbability(Double.NaN)).hasMessageContaining("probability");
        assertThatThrownBy(() -> Fault.of(FaultKind.LATENCY)).hasMessageContaining("latency");
        assertThatThrownBy(() -> Fault.latency(Duration.ofMillis(-1))).hasMessageContaining("negative");
        assertThatThrownBy(() -> fault.withRetryAfter(Duration.ofSeconds(-1))).hasMessageContaining("negative");
        assertThatThrownBy(() -> Fault.of(FaultKind.CUT_ANSWER).beforeEffect()).hasMessageContaining("CUT_ANSWER");
    }
}
