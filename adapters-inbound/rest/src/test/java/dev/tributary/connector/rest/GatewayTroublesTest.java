package dev.tributary.connector.rest;

import static dev.tributary.connector.rest.ProblemsTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatewayTroublesTest {

    private static final String MISSIONS = "/api/v1/missions";

    private static final List<String> READ =
            List.of(MISSIONS, MISSIONS + "/A", MISSIONS + "/A?refresh=true", MISSIONS + "/A/timeline");

    private final RestApi api = RestApi.open();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void aFullBacklogIsToldWithTheTimeToComeBack() {
        api.gateway.script(submissions -> Optional.of(submissions.stream()
                .map(one -> TestReceipts.later(Duration.ofMillis(1500)))
                .toList()));

        HttpResponse<String> response = api.json("POST", MISSIONS, "{\"id\":\"A\"}", "Accept-Language", "fr");

        assertProblem(response, 503, "come-back-later");
        assertThat(response.headers().firstValue("Retry-After")).contains("2");
        assertThat(RestApi.tree(response).path("detail").asString()).isEqualTo("c'est plein");
    }

    @Test
    void aFaultOfTheGatewayIsToldWithoutItsWordsAndLogged() {
        api.gateway.script(submissions -> {
            throw new IllegalStateException("secret words");
        });

        HttpResponse<String> response = api.json("POST", MISSIONS, "{\"id\":\"A\"}");

        assertProblem(response, 500, "internal-error");
        assertThat(response.body()).doesNotContain("secret");
        assertThat(api.context.logger().lines()).containsOnlyOnce("ERROR POST /api/v1/missions failed: internal-error");
    }

    @Test
    void aReadingThatFindsTheStoreOutOfOrderIsUnavailable() {
        api.gateway.failReadings(new UncheckedIOException(new IOException("secret words")));

        for (String path : READ) {
            HttpResponse<String> response = api.get(path);

            assertProblem(response, 503, "unavailable");
            assertThat(response.headers().firstValue("Retry-After")).contains("5");
        }
        assertThat(api.context.logger().lines())
                .contains("WARNING GET /api/v1/missions/{id} failed: unavailable")
                .hasSize(1 + READ.size());
    }

    @Test
    void anyOtherFailureOfAReadingIsAFaultOfTheGateway() {
        api.gateway.failReadings(new ArithmeticException("secret words"));

        for (String path : READ) {
            HttpResponse<String> response = api.get(path);

            assertProblem(response, 500, "internal-error");
            assertThat(response.body()).doesNotContain("secret");
        }
        assertThat(api.context.logger().lines())
                .contains("ERROR GET /api/v1/missions/{id} failed: internal-error")
                .hasSize(1 + READ.size());
        assertThat(api.context.logger().failures())
                .hasSameSizeAs(READ)
                .allMatch(failure -> failure.contains("java.lang.ArithmeticException")
                        && failure.contains("GatewayTroublesTest.java"))
                .noneMatch(failure -> failure.contains("secret"));
    }

    @Test
    void aReadingThatIsNotAnsweredInTimeIsUnavailable() {
        try (RestApi hasty = RestApi.withLimits(
                TestLimits.patience(Duration.ofSeconds(30), Duration.ofMillis(100), Duration.ZERO))) {
            java.util.concurrent.CountDownLatch hold = new java.util.concurrent.CountDownLatch(1);
            hasty.gateway.beforeReading(() -> TestReceipts.await(hold));

            HttpResponse<String> response = hasty.get(MISSIONS + "/A");

            hold.countDown();
            assertProblem(response, 503, "unavailable");
        }
    }

    @Test
    void anAnswerThatDoesNotComeInTimeIsUnknown() {
        try (RestApi hasty = RestApi.withLimits(
                TestLimits.patience(Duration.ofSeconds(30), Duration.ofMillis(100), Duration.ZERO))) {
            java.util.concurrent.CountDownLatch hold = new java.util.concurrent.CountDownLatch(1);
            hasty.gateway.script(submissions -> {
                TestReceipts.await(hold);
                return Optional.empty();
            });

            HttpResponse<String> response = hasty.json("POST", MISSIONS, "{\"id\":\"A\"}");

            hold.countDown();
            assertProblem(response, 503, "outcome-unknown");
        }
    }

    @Test
    void nothingPersonalIsLogged() {
        api.json("POST", MISSIONS, "{\"id\":\"A\",\"recipient\":{\"vehicle\":\"V\"},\"comment\":\"Camille\"");
        api.json("POST", MISSIONS, "{\"id\":\"A\",\"Camille\":1}");

        assertThat(List.copyOf(api.context.logger().lines())).noneMatch(line -> line.contains("Camille"));
    }
}
