package dev.tributary.connector.rest;

import static dev.tributary.connector.rest.BatchSamples.codes;
import static dev.tributary.connector.rest.BatchSamples.counts;
import static dev.tributary.connector.rest.BatchSamples.mission;
import static dev.tributary.connector.rest.BatchSamples.missions;
import static dev.tributary.connector.rest.BatchSamples.values;
import static dev.tributary.connector.rest.BatchSamples.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionDesk.Submission;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCallTest {

    private static final String BATCH = "/api/v1/missions/batch";

    private final RestApi api = RestApi.open();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void eachItemHasItsVerdict() {
        HttpResponse<String> response = api.json(
                "POST",
                BATCH,
                "[" + mission("A") + "," + mission("A")
                        + ",{\"id\":\"B\",\"x\":1},7,{\"id\":\"C\",\"action\":\"CANCEL\"},"
                        + "{\"id\":tru},{\"id\":\"A\",\"action\":\"CANCEL\"}]");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(counts(response)).isEqualTo("7 = 2 + 1 + 4");
        assertThat(values(response, "index")).containsExactly("0", "1", "2", "3", "4", "5", "6");
        assertThat(values(response, "id")).containsExactly("A", "A", "B", "-", "C", "-", "A");
        assertThat(values(response, "verdict"))
                .containsExactly("ACCEPTED", "DUPLICATE", "REJECTED", "REJECTED", "REJECTED", "REJECTED", "ACCEPTED");
        assertThat(codes(response))
                .containsExactly(
                        "", "", "unknown-field+missing", "wrong-type+missing+missing", "id-unknown", "not-json", "");
        assertThat(warnings(response)).isEmpty();
    }

    @Test
    void linesAreItemsToo() {
        HttpResponse<String> response = api.send(
                "POST",
                BATCH,
                BodyPublishers.ofString("\ufeff" + mission("A") + "\r\n\r\nno json\n" + mission("B")),
                "Content-Type",
                "application/x-ndjson");

        assertThat(counts(response)).isEqualTo("3 = 2 + 0 + 1");
        assertThat(values(response, "id")).containsExactly("A", "-", "B");
        assertThat(codes(response)).containsExactly("", "not-json", "");
    }

    @Test
    void anItemIsAnUpsertUnlessItSaysOtherwise() {
        api.json("POST", BATCH, "[" + mission("A") + "]");

        HttpResponse<String> response = api.json(
                "POST",
                BATCH,
                "[{\"id\":\"A\",\"recipient\":{\"vehicle\":\"W\"}},"
                        + "{\"id\":\"A\",\"recipient\":{\"vehicle\":\"X\"},\"action\":\"CREATE\"},"
                        + "{\"id\":\"B\",\"recipient\":{\"vehicle\":\"X\"},\"action\":\"UPDATE\"},"
                        + "{\"id\":\"B\",\"recipient\":{\"vehicle\":\"X\"},\"action\":\"UPSERT\"}]");

        assertThat(codes(response)).containsExactly("", "id-taken", "id-unknown", "");
    }

    @Test
    void onlyTheRejectedAreListedOnRequest() {
        HttpResponse<String> response = api.json("POST", BATCH + "?items=rejected", "[" + mission("A") + ",{},7]");

        assertThat(counts(response)).isEqualTo("3 = 1 + 0 + 2");
        assertThat(values(response, "index")).containsExactly("1", "2");
        assertThat(api.json("POST", BATCH + "?items=some", "[]").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", " [ ] "})
    void anEmptyArrayOffersNothing(String body) {
        HttpResponse<String> response = api.json("POST", BATCH, body);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo(
                        "{\"offered\":0,\"accepted\":0,\"duplicate\":0,\"rejected\":0,\"warnings\":[],\"items\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"id\":\"A\"}", "hello"})
    void whatIsNoArrayIsNoBatch(String body) {
        HttpResponse<String> response = api.json("POST", BATCH, body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(RestApi.code(response)).isEqualTo("not-an-array");
    }

    @Test
    void anArrayThatBreaksOffKeepsItsVerdictsAndSaysSo() {
        HttpResponse<String> response =
                api.json("POST", BATCH, "[" + mission("A") + ",{\"id\":\"B},{\"id\":\"C\"}]", "Accept-Language", "fr");

        assertThat(counts(response)).isEqualTo("2 = 1 + 0 + 1");
        assertThat(warnings(response)).containsExactly("document-cut");
        assertThat(RestApi.tree(response)
                        .path("warnings")
                        .path(0)
                        .path("message")
                        .asString())
                .startsWith("le tableau ne se termine pas");
    }

    @Test
    void anotherTypeIsRefusedNamingThoseTaken() {
        HttpResponse<String> response =
                api.send("POST", BATCH, BodyPublishers.ofString("id\nA"), "Content-Type", "text/plain");

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(RestApi.tree(response).path("detail").asString())
                .contains("application/json", "application/x-ndjson", "text/csv")
                .endsWith("JSON is taken in UTF-8, CSV in any charset");
    }

    @Test
    void itemsAreHandedInInOrderAndAtMostFiveHundredAtOnce() {
        HttpResponse<String> response = api.json("POST", BATCH, missions(0, 2345));

        assertThat(counts(response)).isEqualTo("2345 = 2345 + 0 + 0");
        List<String> items = new ArrayList<>();
        for (List<Submission> chunk : api.gateway.handedIn()) {
            assertThat(chunk).hasSizeLessThanOrEqualTo(500);
            chunk.forEach(
                    submission -> items.add(String.valueOf(submission.origin().item())));
        }
        assertThat(items).hasSize(2345).startsWith("0", "1", "2").endsWith("2344");
        assertThat(api.gateway.handedIn()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void anItemOverOneMebibyteIsRejectedAndTheOthersAreTaken() {
        String large = "{\"id\":\"L\",\"comment\":\"" + "x".repeat(1024 * 1024) + "\"}";

        HttpResponse<String> array =
                api.json("POST", BATCH, "[" + mission("A") + "," + large + "," + mission("B") + "]");
        HttpResponse<String> lines = api.send(
                "POST",
                BATCH,
                BodyPublishers.ofString(mission("A") + "\n" + large + "\n" + mission("B")),
                "Content-Type",
                "application/x-ndjson");

        assertThat(counts(array)).isEqualTo("3 = 2 + 0 + 1");
        assertThat(codes(array)).containsExactly("", "too-large", "");
        assertThat(counts(lines)).isEqualTo("3 = 0 + 2 + 1");
    }

    @Test
    void aBrokenItemIsHandedInAsWellSoThatTheGatewayCountsIt() {
        api.json("POST", BATCH, "[{]");

        assertThat(api.gateway.handedIn())
                .singleElement()
                .satisfies(chunk -> assertThat(chunk.get(0).draft().violations())
                        .extracting("code")
                        .containsExactly("not-json"));
    }

    @Test
    void aRepeatedBatchUnderOneKeyGetsItsFirstVerdicts() {
        String[] key = {"Idempotency-Key", "k"};
        HttpResponse<String> first = api.json("POST", BATCH, "[" + mission("A") + ",{}]", key);

        HttpResponse<String> again = api.json("POST", BATCH, "[" + mission("A") + ",{}]", key);
        HttpResponse<String> other = api.json("POST", BATCH, "[" + mission("B") + ",{}]", key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(codes(other)).containsExactly("once-key-reused", "missing+missing");
    }
}
