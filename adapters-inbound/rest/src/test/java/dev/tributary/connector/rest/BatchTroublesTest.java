package dev.tributary.connector.rest;

import static dev.tributary.connector.rest.BatchSamples.codes;
import static dev.tributary.connector.rest.BatchSamples.counts;
import static dev.tributary.connector.rest.BatchSamples.mission;
import static dev.tributary.connector.rest.BatchSamples.missions;
import static dev.tributary.connector.rest.BatchSamples.values;
import static dev.tributary.connector.rest.BatchSamples.warnings;
import static org.assertj.core.api.Assertions.assertThat;

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
import tools.jackson.databind.JsonNode;

class BatchTroublesTest {

    private static final String BATCH = "/api/v1/missions/batch";

    private final RestApi api = RestApi.open();

    @AfterEach
    void close() {
        api.close();
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
