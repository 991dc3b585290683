package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {

    private static final String JSON = "application/json;charset=utf-8";
    private static final String HTML = "text/html;charset=utf-8";
    private static final Map<FaultKind, Spoilt> SPOILT = new EnumMap<>(Map.ofEntries(
            Map.entry(FaultKind.UNAUTHORIZED, new Spoilt(401, JSON, "{\"message\":\"")),
            Map.entry(FaultKind.FORBIDDEN, new Spoilt(403, JSON, "{\"message\":\"")),
            Map.entry(FaultKind.FORBIDDEN_PAGE, new Spoilt(403, HTML, "<!DOCTYPE html>")),
            Map.entry(FaultKind.TOO_MANY_REQUESTS, new Spoilt(429, JSON, "{\"message\":\"")),
            Map.entry(FaultKind.SERVER_ERROR, new Spoilt(500, JSON, "{\"message\":\"Erreur")),
            Map.entry(FaultKind.UNAVAILABLE, new Spoilt(503, HTML, "<!DOCTYPE html>")),
            Map.entry(FaultKind.PAGE, new Spoilt(200, HTML, "<!DOCTYPE html>")),
            Map.entry(FaultKind.NOT_FOUND_PAGE, new Spoilt(404, HTML, "<!DOCTYPE html>")),
            Map.entry(FaultKind.BAD_PARAMETERS, new Spoilt(400, JSON, "{\"oceanStatus\":\"badParameters\"")),
            Map.entry(FaultKind.BAD_PARAMETERS_IN_ARRAY, new Spoilt(400, JSON, "[{\"oceanStatus\":\"badParameters\"")),
            Map.entry(FaultKind.FAILURE_MESSAGE, new Spoilt(200, JSON, "{\"message\":\"Échec")),
            Map.entry(FaultKind.UNJUDGEABLE_MESSAGE, new Spoilt(200, JSON, "{\"message\":\"Traitement en cours\"}")),
            Map.entry(FaultKind.EMPTY_MESSAGE, new Spoilt(200, JSON, "{\"message\":\"\"}")),
            Map.entry(FaultKind.EMPTY_BODY, new Spoilt(200, JSON, ""))));

    private final OceanSimulator simulator =
            OceanSimulator.start(SimulatorSettings.defaults().withClock(new ManualClock()));
    private final Caller caller = Caller.loggedIn(simulator);

    private record Spoilt(int status, String contentType, String start) {}

    @AfterEach
    void close() {
        simulator.close();
    }

    private static Stream<Arguments> everySpoiltAnswerOfEveryCall() {
        return SPOILT.keySet().stream()
                .flatMap(kind -> Arrays.stream(Operation.values())
                        .flatMap(operation ->
                                Arrays.stream(Moment.values()).map(moment -> Arguments.of(kind, operation, moment))));
    }

    /** Makes the call under a fault, and tells the effect that the ledger saw. */
    private LedgerEntry strike(Fault fault, Operation operation) {
        prepare(operation);
        LoadedFault loaded = simulator.faults().add(fault.on(operation));
        try {
            caller.ordinary(operation, "M");
        } finally {
            simulator.faults().remove(loaded.number());
        }
        return lastEntry(operation);
    }

    private void prepare(Operation operation) {
        if (operation != Operation.CREATE) {
            caller.create("M");
        }
    }

    private LedgerEntry lastEntry(Operation operation) {
        return simulator.ledger().entriesOf(operation).stream()
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private void assertEffect(Operation operation, Moment moment, LedgerEntry entry) {
        Effect done = switch (operation) {
            case LOGIN -> Effect.TOKEN_ISSUED;
            case CREATE -> Effect.CREATED;
            case MODIFY -> Effect.MODIFIED;
            case STATUS -> Effect.NONE;
            case DELETE -> Effect.DELETED;
        };
        assertThat(entry.effect()).isEqualTo(moment == Moment.AFTER_EFFECT ? done : Effect.NONE);
        boolean there = operation == Operation.CREATE
                ? moment == Moment.AFTER_EFFECT
                : operation != Operation.DELETE || moment == Moment.BEFORE_EFFECT;
        assertThat(simulator.ledger().copies("M")).isEqualTo(there ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("everySpoiltAnswerOfEveryCall")
    void theAnswerIsSpoiltAndTheEffectIsThatOfTheMoment(FaultKind kind, Operation operation, Moment moment) {
        prepare(operation);
        simulator.faults().add(Fault.of(kind).at(moment).on(operation).times(1));
        HttpResponse<String> answer = caller.ordinary(operation, "M");

        Spoilt expected = SPOILT.getOrDefault(kind, new Spoilt(0, "", ""));
        assertThat(answer.statusCode()).isEqualTo(expected.status());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(expected.contentType());
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
        assertThat(answer.body()).startsWith(expected.start());
        LedgerEntry entry = lastEntry(operation);
        assertEffect(operation, moment, entry);
        assertThat(entry.faults()).containsExactly(kind);
        assertThat(entry.answer().status()).isEqualTo(expected.status());
        assertThat(simulator.faults().active()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerMayBeLostAfterTheEffect(Operation operation) {
        assertThatThrownBy(() -> strike(Fault.of(FaultKind.LOST_ANSWER), operation))
                .isInstanceOf(UncheckedIOException.class);

        LedgerEntry entry = lastEntry(operation);
        assertEffect(operation, Moment.AFTER_EFFECT, entry);
        assertThat(entry.answer().fate()).isEqualTo(AnswerFate.LOST);
        assertThat(entry.answer().status()).isBetween(200, 201);
    }

    @ParameterizedTest
    @EnumSource
    void aCallMayBeLostBeforeItsEffect(Operation operation) {
        assertThatThrownBy(() -> strike(Fault.of(FaultKind.LOST_ANSWER).beforeEffect(), operation))
                .isInstanceOf(UncheckedIOException.class);

        LedgerEntry entry = lastEntry(operation);
        assertEffect(operation, Moment.BEFORE_EFFECT, entry);
        assertThat(entry.answer().fate()).isEqualTo(AnswerFate.LOST);
        assertThat(entry.answer().status()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerMayBeCutInHalf(Operation operation) {
        assertThatThrownBy(() -> strike(Fault.of(FaultKind.CUT_ANSWER), operation))
                .isInstanceOf(UncheckedIOException.class)
                .rootCause()
                .hasMessageContaining("EOF");

        LedgerEntry entry = lastEntry(operation);
        assertEffect(operation, Moment.AFTER_EFFECT, entry);
        assertThat(entry.answer().fate()).isEqualTo(AnswerFate.CUT);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOO_MANY_REQUESTS", "SERVER_ERROR", "UNAVAILABLE"})
    void aDelayIsAskedForWhereTheFaultHasOne(FaultKind kind) {
        simulator.faults().add(Fault.of(kind).withRetryAfter(Duration.ofSeconds(7)));

        assertThat(caller.create("M").headers().firstValue("Retry-After")).hasValue("7");
    }

    @ParameterizedTest
    @EnumSource
    void latencyDelaysEveryCallAndChangesNothingElse(Operation operation) {
        for (Moment moment : Moment.values()) {
            prepare(operation);
            simulator
                    .faults()
                    .add(Fault.latency(Duration.ofMillis(60))
                            .at(moment)
                            .on(operation)
                            .times(1));
            long start = System.nanoTime();
            HttpResponse<String> answer = caller.ordinary(operation, "M");

            assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(50_000_000L);
            assertThat(answer.statusCode()).isBetween(200, 201);
            assertThat(lastEntry(operation).answer().fate()).isEqualTo(AnswerFate.SENT);
            caller.delete("M");
        }
    }
}
