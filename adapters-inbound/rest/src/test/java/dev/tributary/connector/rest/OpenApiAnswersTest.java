package dev.tributary.connector.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.rest.http.Limits;
import dev.tributary.connector.spi.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every status that the description names is brought about, and its answer held against the description. */
class OpenApiAnswersTest {

    private static final OpenApiDocument DOCUMENT = new OpenApiDocument();
    private static final Limits TIGHT = TestLimits.sizes(4096, 8192, 1024 * 1024);
    private static final Limits HASTY =
            TestLimits.patience(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ZERO);
    private static final Map<String, String> KEYS = Map.of("acme", "acme-0123456789abcdef", "b", "b-0123456789abcdef");

    /** One status of one operation. */
    record Row(String operation, int status) {

        @Override
        public String toString() {
            return operation + " " + status;
        }
    }

    static Stream<Row> rows() {
        return DOCUMENT.operations().keySet().stream()
                .filter(operation ->
                        !operation.contains("/webhooks/")) // need a receiver: tried on the packaged program
                .flatMap(operation -> DOCUMENT.statuses(operation).stream()
                        .map(status -> new Row(operation, Integer.parseInt(status))));
    }

    @Test
    void thereAreRowsToBringAbout() {
        assertThat(rows()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyDescribedStatusIsAnsweredAsDescribed(Row row) {
        Seen seen = bringAbout(row.status(), SampleCall.of(row.operation()));

        assertThat(seen.status()).isEqualTo(row.status());
        JsonNode content = DOCUMENT.answers(row.operation(), row.status());
        assertThat(content.propertyNames()).contains(seen.type());
        if (seen.type().endsWith("json")) {
            JsonNode schema = content.path(seen.type()).path("schema");
            assertThat(DOCUMENT.faults(schema, RestApi.JSON.readTree(seen.body())))
                    .isEmpty();
        }
        if (row.status() == 503) {
            assertThat(seen.headers()).containsKey("retry-after");
        }
    }

    private static Seen bringAbout(int status, SampleCall call) {
        return switch (status) {
            case 200 -> with(RestApi.open(), api -> unchanged(api, call));
            case 202 -> with(RestApi.open(), api -> prepared(api, call).send(api));
            case 400 -> with(RestApi.open(), api -> call.malformed().send(api));
            case 401 -> with(RestApi.withKeys(KEYS), call::send);
            case 404 -> with(RestApi.open(), call::send);
            case 408 -> with(RestApi.withLimits(HASTY), call::sendHalf);
            case 409 -> with(RestApi.withKeys(KEYS), api -> taken(api, call));
            case 413 ->
                with(
                        RestApi.withLimits(TIGHT),
                        api -> call.withBody(" ".repeat(9000)).send(api));
            case 415 -> with(RestApi.open(), api -> call.withType("text/plain").send(api));
            case 422 -> with(RestApi.open(), api -> refused(api, call));
            case 500 -> with(RestApi.open(), api -> broken(api, call));
            case 503 -> with(RestApi.withLimits(TestLimits.atOnce(0, 1)), api -> unavailable(api, call));
            default -> throw new AssertionError("no way is known to bring about " + status);
        };
    }

    private static Seen with(RestApi api, Function<RestApi, Seen> exchange) {
        try (api) {
            return exchange.apply(api);
        }
    }

    private static SampleCall prepared(RestApi api, SampleCall call) {
        if (call.needsMission()) {
            assertThat(SampleCall.of("POST /api/v1/missions").send(api).status())
                    .isEqualTo(202);
        }
        return call;
    }

    private static Seen unchanged(RestApi api, SampleCall call) {
        prepared(api, call);
        if (call.isChange()) {
            assertThat(call.send(api).status()).isEqualTo(202);
        }
        return call.send(api);
    }

    private static Seen taken(RestApi api, SampleCall call) {
        if (call.needsMission()) {
            by("acme", SampleCall.of("POST /api/v1/missions")).send(api);
            by("acme", SampleCall.of("DELETE /api/v1/missions/{id}")).send(api);
        } else {
            by("b", call).send(api);
        }
        return by("acme", call).send(api);
    }

    private static SampleCall by(String partner, SampleCall call) {
        return call.with("Authorization", "Bearer " + partner + "-0123456789abcdef");
    }

    private static Seen refused(RestApi api, SampleCall call) {
        prepared(api, call);
        Receipt refusal = call.method().equals("DELETE")
                ? TestReceipts.refused("", "once-key-reused")
                : TestReceipts.refused("/id", "too-long");
        api.gateway.script(submissions -> Optional.of(List.of(refusal)));
        return call.send(api);
    }

    private static Seen broken(RestApi api, SampleCall call) {
        prepared(api, call);
        api.gateway.script(submissions -> {
            throw new IllegalStateException("broken");
        });
        api.gateway.failReadings(new IllegalStateException("broken"));
        return call.send(api);
    }

    /** For who hands in the backlog is full, for who reads the store is away, and no stream has a place. */
    private static Seen unavailable(RestApi api, SampleCall call) {
        prepared(api, call);
        api.gateway.script(submissions -> Optional.of(submissions.stream()
                .map(one -> TestReceipts.later(Duration.ofSeconds(1)))
                .toList()));
        if (call.method().equals("GET")) {
            api.gateway.failReadings(new UncheckedIOException(new IOException()));
        }
        return call.send(api);
    }
}
