package dev.tributary.connector.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionDesk.Submission;
import dev.tributary.connector.spi.Receipt;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BatchCallTest {

    private static final String BATCH = "/api/v1/missions/batch";

    private final RestApi api = RestApi.open();

    @AfterEach
    void close() {
        api.close();
    }

    static String mission(String id) {
        return "{\"id\":\"" + id + "\",\"recipient\":{\"vehicle\":\"V\"}}";
    }

    static String missions(int from, int to) {
        List<String> all = new ArrayList<>();
        for (int number = from; number < to; number++) {
            all.add(mission("A" + number));
        }
        return "[" + String.join(",", all) + "]";
    }

    private static String counts(HttpResponse<String> response) {
        JsonNode tree = RestApi.tree(response);
        return tree.path("offered") + " = " + tree.path("accepted") + " + " + tree.path("duplicate") + " + "
                + tree.path("rejected");
    }

    private static List<String> values(HttpResponse<String> response, String name) {
        List<String> values = new ArrayList<>();
        RestApi.tree(response)
                .path("items")
                .forEach(item -> values.add(item.path(name).asString("-")));
        return values;
    }

    private static List<String> codes(HttpResponse<String> response) {
        List<String> codes = new ArrayList<>();
        RestApi.tree(response)
                .path("items")
                .forEach(item ->
                        codes.add(String.join("+", item.path("violations").findValuesAsString("code"))));
        return codes;
    }

    private static List<String> warnings(HttpResponse<String> response) {
        return RestApi.tree(response).path("warnings").findValuesAsString("code");
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
                api.send("POST", BATCH, BodyPublishers.ofString("id\nA"), "Content-Type", "text/csv");

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(RestApi.tree(response).path("detail").asString())
                .contains("application/json", "application/x-ndjson");
    }

    @Test
    void itemsAreHandedInInOrderAndAtMostFiveHundredAtOnce() {
        HttpResponse<String> response = api.json("POST", BATCH, missions(0, 2345));

        assertThat(counts(response)).isEqualTo("2345 = 2345 + 0 + 0");
        List<String> items = new ArrayList<>();
        for (List<Submission> chunk : api.gateway.handedIn()) {
            assertThat(chunk).hasSizeLessThanOrEqualTo(500);
            chunk.forEach(submission -> items.add(submission.origin().item().orElse("")));
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
    void aBacklogThatIsFullFromTheStartSendsTheWholeBatchBack() {
        api.gateway.script(submissions -> Optional.of(submissions.stream()
                .map(one -> TestReceipts.later(Duration.ofSeconds(7)))
                .toList()));

        HttpResponse<String> response = api.json("POST", BATCH, missions(0, 3000));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(RestApi.code(response)).isEqualTo("come-back-later");
        assertThat(response.headers().firstValue("Retry-After")).contains("7");
        assertThat(RestApi.tree(response).has("items")).isFalse();
        assertThat(api.gateway.handedIn()).hasSize(1);
    }

    @Test
    void aBacklogThatIsFullInTheMiddleIsWaitedFor() {
        AtomicInteger call = new AtomicInteger();
        api.gateway.script(submissions -> call.incrementAndGet() == 2
                ? Optional.of(submissions.stream()
                        .map(one -> TestReceipts.later(Duration.ZERO))
                        .toList())
                : Optional.empty());

        HttpResponse<String> response = api.json("POST", BATCH, missions(0, 1200));

        assertThat(counts(response)).isEqualTo("1200 = 1200 + 0 + 0");
        assertThat(values(response, "id")).startsWith("A0").endsWith("A1199").doesNotHaveDuplicates();
    }

    @Test
    void whatFindsNoRoomInTheEndIsRejectedAsItIsAndCanBeSentAgain() {
        AtomicInteger call = new AtomicInteger();
        api.gateway.script(submissions -> call.incrementAndGet() == 1
                ? Optional.empty()
                : Optional.of(submissions.stream()
                        .map(one -> TestReceipts.later(Duration.ofMinutes(1)))
                        .toList()));

        HttpResponse<String> first = api.json("POST", BATCH + "?items=rejected", missions(0, 600));
        api.gateway.script(submissions -> Optional.empty());
        HttpResponse<String> second = api.json("POST", BATCH, missions(0, 600));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Retry-After")).isPresent();
        JsonNode tree = RestApi.tree(first);
        assertThat(tree.path("offered").asInt()).isEqualTo(600);
        assertThat(tree.path("accepted").asInt() + tree.path("rejected").asInt())
                .isEqualTo(600);
        assertThat(tree.path("rejected").asInt()).isPositive();
        assertThat(codes(first)).containsOnly("come-back-later");
        assertThat(warnings(first)).containsExactly("come-back-later");
        assertThat(counts(second)).isEqualTo("600 = " + tree.path("rejected") + " + " + tree.path("accepted") + " + 0");
    }

    @Test
    void whatCameTooEarlyIsNotHandedInAfterWhatIsDecided() {
        AtomicInteger call = new AtomicInteger();
        List<Receipt> mixed = new ArrayList<>();
        api.gateway.script(submissions -> {
            call.incrementAndGet();
            mixed.clear();
            api.gateway.script(none -> Optional.empty());
            submissions.forEach(one -> mixed.add(TestReceipts.later(Duration.ZERO)));
            mixed.set(0, api.gateway.take(submissions.get(0)));
            mixed.set(2, api.gateway.take(submissions.get(2)));
            return Optional.of(List.copyOf(mixed));
        });

        HttpResponse<String> response = api.json("POST", BATCH, missions(0, 3));

        assertThat(values(response, "verdict")).containsExactly("ACCEPTED", "REJECTED", "ACCEPTED");
        assertThat(codes(response)).containsExactly("", "come-back-later", "");
        assertThat(call).hasValue(1);
    }

    @Test
    void aFaultInTheMiddleTellsWhatWasDecidedBefore() {
        AtomicInteger call = new AtomicInteger();
        api.gateway.script(submissions -> {
            if (call.incrementAndGet() == 2) {
                throw new IllegalStateException("broken");
            }
            return Optional.empty();
        });

        HttpResponse<String> response = api.json("POST", BATCH, missions(0, 1800));

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(RestApi.code(response)).isEqualTo("internal-error");
        int decided = api.gateway.handedIn().get(0).size();
        assertThat(counts(response)).isEqualTo(decided + " = " + decided + " + 0 + 0");
        assertThat(values(response, "id")).hasSize(decided);
        assertThat(call).hasValue(2);
    }

    @Test
    void aBatchThatIsTooLargeTellsWhatWasDecidedBefore() {
        try (RestApi small = RestApi.withLimits(TestLimits.sizes(1024, 4096, 1024 * 1024))) {
            String lines = missions(0, 400).replace("[", "").replace("]", "").replace("},{", "}\n{");

            HttpResponse<String> streamed = small.send(
                    "POST",
                    BATCH,
                    BodyPublishers.fromPublisher(BodyPublishers.ofString(lines)),
                    "Content-Type",
                    "application/x-ndjson");
            HttpResponse<String> announced =
                    small.send("POST", BATCH, BodyPublishers.ofString(lines), "Content-Type", "application/x-ndjson");

            assertThat(streamed.statusCode()).isEqualTo(413);
            assertThat(announced.statusCode()).isEqualTo(413);
            assertThat(RestApi.tree(announced).has("offered")).isFalse();
            int handedIn =
                    small.gateway.handedIn().stream().mapToInt(List::size).sum();
            assertThat(RestApi.tree(streamed).path("offered").asInt(0)).isEqualTo(handedIn);
        }
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

    @Test
    void onlySoManyBatchesAreTakenAtOnce() {
        try (RestApi narrow = RestApi.withLimits(TestLimits.atOnce(1, 1))) {
            CountDownLatch hold = new CountDownLatch(1);
            narrow.gateway.script(submissions -> {
                TestReceipts.await(hold);
                return Optional.empty();
            });
            var first = narrow.client.sendAsync(
                    narrow.request(BATCH)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("[" + mission("A") + "]"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            Patience.until("the first is held", () -> !narrow.gateway.handedIn().isEmpty());

            HttpResponse<String> second = narrow.json("POST", BATCH, "[]");
            hold.countDown();

            assertThat(second.statusCode()).isEqualTo(503);
            assertThat(RestApi.code(second)).isEqualTo("busy");
            assertThat(first.join().statusCode()).isEqualTo(200);
            assertThat(narrow.json("POST", BATCH, "[]").statusCode()).isEqualTo(200);
        }
    }
}
