package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final ManualClock clock = new ManualClock();
    private OceanSimulator simulator =
            OceanSimulator.start(SimulatorSettings.defaults().withClock(clock));
    private Caller caller = Caller.loggedIn(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    private void recording(Recording recording) {
        simulator.close();
        simulator = OceanSimulator.start(SimulatorSettings.defaults().withRecording(recording));
        caller = Caller.loggedIn(simulator);
    }

    @Test
    void everyCallStandsInItInOrderWithAllItsParameters() {
        caller.create("M");
        clock.advance(Duration.ofMinutes(1));
        caller.call(Operation.MODIFY, Caller.mission("M", "ville", "Évry & Cie"));
        caller.status("N");
        caller.call(Operation.DELETE, Map.of("idMission", "M", "customerId", "1110000000"));

        List<LedgerEntry> entries = simulator.ledger().entries();
        assertThat(entries)
                .extracting(LedgerEntry::operation)
                .containsExactly(
                        Operation.LOGIN, Operation.CREATE, Operation.MODIFY, Operation.STATUS, Operation.DELETE);
        assertThat(entries).extracting(LedgerEntry::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(entries)
                .extracting(LedgerEntry::effect)
                .containsExactly(Effect.TOKEN_ISSUED, Effect.CREATED, Effect.MODIFIED, Effect.NONE, Effect.DELETED);
        assertThat(entries).extracting(entry -> entry.answer().status()).containsExactly(200, 201, 200, 404, 200);
        assertThat(entries.get(1).time()).isEqualTo(ManualClock.START);
        assertThat(entries.get(2).time()).isEqualTo(ManualClock.START.plusSeconds(60));
        assertThat(entries.get(2).parameters().asMap())
                .isEqualTo(Caller.mission("M", "ville", "Évry & Cie"))
                .isEqualTo(simulator.ledger().entriesOf("M").get(1).parameters().asMap());
        assertThat(entries.get(3).answer().body()).isEqualTo("{\"message\":\"Mission inconnue\"}");
        assertThat(entries.get(4).customerId()).isEqualTo("1110000000");
    }

    @Test
    void anUnauthorizedOrRefusedCallStandsInItToo() {
        caller.use("");
        caller.create("M");

        assertThat(simulator.ledger().entriesOf("M")).singleElement().satisfies(entry -> {
            assertThat(entry.effect()).isEqualTo(Effect.NONE);
            assertThat(entry.answer())
                    .isEqualTo(new GivenAnswer(401, entry.answer().body(), AnswerFate.SENT));
        });
    }

    @Test
    void whatItSaysOfItselfTellsNothingPersonal() {
        caller.create("M");

        assertThat(simulator.ledger().entries() + " " + simulator.missions())
                .contains("CREATED")
                .doesNotContain("Sonner", "AA-123-BB", "Entrepôt");
    }

    @Test
    void aTestCanWaitForACall() throws Exception {
        var coming = simulator
                .ledger()
                .first(entry -> entry.effect() == Effect.DELETED)
                .toCompletableFuture();
        caller.create("M");
        assertThat(coming).isNotDone();
        caller.delete("M");

        assertThat(coming.get(10, TimeUnit.SECONDS).idMission()).isEqualTo("M");
        var past = simulator
                .ledger()
                .first(entry -> entry.effect() == Effect.CREATED)
                .toCompletableFuture();
        assertThat(past).isDone();
    }

    @Test
    void theParametersMayBeLeftOutOfIt() {
        recording(Recording.WITHOUT_PARAMETERS);
        caller.create("M");

        LedgerEntry entry = simulator.ledger().entriesOf("M").get(0);
        assertThat(entry.parameters().raw()).isEmpty();
        assertThat(entry.effect()).isEqualTo(Effect.CREATED);
        assertThat(simulator.ledger().content("M")).isEqualTo(Caller.mission("M"));
    }

    @Test
    void countsAloneStillTellWhatIsThere() {
        recording(Recording.COUNTS);
        caller.create("M");
        caller.create("M");
        caller.status("M");

        Ledger ledger = simulator.ledger();
        assertThat(ledger.entries()).isEmpty();
        assertThat(ledger.calls(Operation.CREATE)).isEqualTo(2);
        assertThat(ledger.calls(Operation.STATUS)).isEqualTo(1);
        assertThat(ledger.calls(Operation.MODIFY)).isZero();
        assertThat(ledger.creations("M")).isOne();
        assertThat(ledger.content("M")).isEqualTo(Caller.mission("M"));
    }
}
