package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ControlTest {

    private final OceanSimulator simulator =
            OceanSimulator.start(SimulatorSettings.defaults().withClock(new ManualClock()));
    private final Caller caller = Caller.loggedIn(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(simulator.controlUri() + path));
    }

    private JsonNode get(String path) {
        HttpResponse<String> answer = Caller.send(request(path));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    private int delete(String path) {
        return Caller.send(request(path).DELETE()).statusCode();
    }

    private HttpResponse<String> postFault(String body) {
        return Caller.send(request("/faults")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void aFaultCanBeSetListedAndTakenOff() {
        HttpResponse<String> added = postFault("{\"kind\":\"UNAVAILABLE\",\"moment\":\"AFTER_EFFECT\","
                + "\"operations\":[\"CREATE\",\"MODIFY\"],\"idMission\":\"M\",\"times\":3,\"probability\":1,"
                + "\"retryAfterSeconds\":5}");

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(simulator.faults().active())
                .singleElement()
                .extracting(LoadedFault::fault)
                .isEqualTo(Fault.of(FaultKind.UNAVAILABLE)
                        .afterEffect()
                        .on(Operation.CREATE, Operation.MODIFY)
                        .onMission("M")
                        .times(3)
                        .withRetryAfter(Duration.ofSeconds(5)));
        assertThat(caller.create("M").statusCode()).isEqualTo(503);
        JsonNode listed = get("/faults").path("faults").path(0);
        assertThat(listed.path("number").intValue()).isEqualTo(1);
        assertThat(listed.path("struck").intValue()).isEqualTo(1);
        assertThat(listed.path("kind").asString()).isEqualTo("UNAVAILABLE");
        assertThat(listed.path("times").intValue()).isEqualTo(3);

        assertThat(delete("/faults/1")).isEqualTo(204);
        assertThat(delete("/faults/1")).isEqualTo(404);
        assertThat(delete("/faults/x")).isEqualTo(404);
        assertThat(caller.create("M").statusCode()).isEqualTo(200);
    }

    @Test
    void theKindAloneIsEnough() {
        postFault("{\"kind\":\"lost_answer\",\"operations\":\"STATUS\"}");
        postFault("{\"kind\":\"LATENCY\",\"latencyMillis\":20}");

        assertThat(simulator.faults().active())
                .extracting(LoadedFault::fault)
                .containsExactly(
                        Fault.of(FaultKind.LOST_ANSWER).on(Operation.STATUS), Fault.latency(Duration.ofMillis(20)));
        assertThat(delete("/faults")).isEqualTo(204);
        assertThat(simulator.faults().active()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"kind\":\"EXPLOSION\"}",
                "{\"kind\":\"PAGE\",\"when\":\"now\"}",
                "{\"kind\":\"PAGE\",\"operations\":[null]}",
                "{\"kind\":\"PAGE\",\"times\":0}",
                "{\"kind\":\"PAGE\",\"probability\":2}",
                "{\"kind\":\"LATENCY\"}",
                "{\"kind\":\"PAGE\",\"latencyMillis\":5}"
            })
    void whatIsNoFaultIsRefusedWithAReason(String body) {
        HttpResponse<String> answer = postFault(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Not a fault: ");
        assertThat(simulator.faults().active()).isEmpty();
    }

    @Test
    void aFaultThatIsNotSentAsJsonIsRefused() {
        HttpRequest.Builder plain = request("/faults").POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"PAGE\"}"));

        assertThat(Caller.send(plain).statusCode()).isEqualTo(415);
    }

    @Test
    void theLedgerIsShownPageByPage() {
        caller.call(Operation.CREATE, Caller.mission("M", "ville", "Évry"));
        caller.status("M");
        caller.status("N");

        JsonNode first = get("/ledger?limit=2");
        assertThat(first.path("entries").size()).isEqualTo(2);
        assertThat(first.path("next").intValue()).isEqualTo(2);
        assertThat(first.path("calls").path("STATUS").intValue()).isEqualTo(2);
        JsonNode created = first.path("entries").path(1);
        assertThat(created.path("operation").asString()).isEqualTo("CREATE");
        assertThat(created.path("time").asString()).isEqualTo("2026-12-01T08:00:00Z");
        assertThat(created.path("parameters").path("ville").asString()).isEqualTo("Évry");
        assertThat(created.path("encoding").asString()).isEqualTo("QUERY");
        assertThat(created.path("effect").asString()).isEqualTo("CREATED");
        assertThat(created.path("status").intValue()).isEqualTo(201);
        assertThat(created.path("fate").asString()).isEqualTo("SENT");
        assertThat(created.path("answer").asString()).contains("ajoutée");

        JsonNode rest = get("/ledger?limit=3&after=2");
        assertThat(rest.path("entries").size()).isEqualTo(2);
        assertThat(rest.has("next")).isFalse();
        assertThat(get("/ledger?idMission=M").path("entries").size()).isEqualTo(2);
        assertThat(get("/ledger?idMission=M&operation=STATUS").path("entries").size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=x", "after=-1", "operation=PUT"})
    void aWrongPageIsRefused(String query) {
        assertThat(Caller.send(request("/ledger?" + query)).statusCode()).isEqualTo(400);
    }

    @Test
    void theMissionsAreShownAsTheyAre() {
        caller.call(Operation.CREATE, Caller.mission("M", "adrRefCli", "Entrepôt de la gare de Lille"));
        caller.create("N");

        JsonNode mission = get("/missions?idMission=M").path("missions").path(0);
        assertThat(mission.path("customerId").longValue()).isEqualTo(1_110_000_000L);
        assertThat(mission.path("content").path("adrRefCli").asString()).isEqualTo("Entrepôt de la gare de Lille");
        assertThat(mission.path("shownReference").asString()).isEqualTo("Entrepôt de la gare ");
        assertThat(mission.path("status").asString()).isEqualTo("SENT");
        assertThat(mission.path("creations").intValue()).isOne();
        assertThat(get("/missions").path("missions").size()).isEqualTo(2);
    }

    @Test
    void allTokensCanBeMadeVoid() {
        assertThat(delete("/tokens")).isEqualTo(204);

        assertThat(caller.status("M").statusCode()).isEqualTo(401);
    }
}
