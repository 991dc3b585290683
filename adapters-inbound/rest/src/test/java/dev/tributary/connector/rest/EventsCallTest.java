package dev.tributary.connector.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.MissionView.ProgressState;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class EventsCallTest {

    private static final String EVENTS = "/api/v1/events";

    private final RestApi api = RestApi.open();

    @AfterEach
    void close() {
        api.close();
    }

    private static void put(RestApi api, String id, String... headers) {
        assertThat(api.json("PUT", "/api/v1/missions/" + id, "{\"recipient\":{\"vehicle\":\"V\"}}", headers)
                        .statusCode())
                .isEqualTo(202);
    }

    /** Reads a stream line by line. */
    private static final class Reader implements AutoCloseable {

        final HttpResponse<InputStream> response;
        private final BufferedReader lines;

        Reader(RestApi api, String... headers) throws Exception {
            HttpRequest.Builder request = api.request(EVENTS);
            HttpRequest whole = (headers.length == 0 ? request : request.headers(headers)).build();
            response = api.client.send(whole, BodyHandlers.ofInputStream());
            lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        }

        String line() throws IOException {
            return String.valueOf(lines.readLine());
        }

        /** The lines of the next event; comments and the time to retry are passed over. */
        List<String> event() throws IOException {
            List<String> event = new ArrayList<>();
            String line = line();
            while (event.isEmpty() || !line.isEmpty()) {
                if (!line.isEmpty() && !line.startsWith(":") && !line.startsWith("retry:")) {
                    event.add(line);
                }
                line = line();
            }
            return event;
        }

        @Override
        public void close() throws IOException {
            response.body().close();
        }
    }

    @Test
    void eachChangeOfDeliveryAndProgressIsToldFromNowOn() throws Exception {
        put(api, "OLD");
        api.gateway.deliver("OLD");
        try (Reader reader = new Reader(api)) {
            assertThat(reader.line()).startsWith("retry:");
            put(api, "A");
            api.gateway.deliver("A");
            api.gateway.report("A", ProgressState.READ);

            assertThat(reader.response.headers().firstValue("Content-Type")).contains("text/event-stream");
            assertThat(reader.response.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(reader.event())
                    .containsExactly(
                            "id: 4",
                            "event: delivery",
                            "data: {\"sequence\":4,\"at\":\"2026-11-30T08:00:00Z\",\"missionId\":\"A\","
                                    + "\"kind\":\"DELIVERY\",\"revision\":1,\"delivery\":\"DELIVERED\"}");
            assertThat(reader.event()).startsWith("id: 5", "event: progress");
        }
    }

    @Test
    void aSubscriberResumesAfterTheLastEventItSaw() throws Exception {
        put(api, "A");
        api.gateway.deliver("A");
        api.gateway.report("A", ProgressState.RECEIVED);
        api.gateway.report("A", ProgressState.READ);

        try (Reader reader = new Reader(api, "Last-Event-ID", "2")) {
            assertThat(reader.event()).startsWith("id: 3");
            assertThat(reader.event()).startsWith("id: 4");
            api.gateway.report("A", ProgressState.DONE);
            assertThat(reader.event()).startsWith("id: 5");
        }
        try (Reader reader = new Reader(api, "Last-Event-ID", "0")) {
            assertThat(reader.event()).startsWith("id: 2");
        }
    }

    @Test
    void noneOfThousandsOfEventsIsLostOrToldTwice() throws Exception {
        put(api, "A");
        try (Reader reader = new Reader(api, "Last-Event-ID", "0")) {
            for (int number = 0; number < 3_000; number++) {
                api.gateway.report("A", ProgressState.READ);
            }
            for (int sequence = 2; sequence < 3_002; sequence++) {
                assertThat(reader.event()).startsWith("id: " + sequence);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.5", "1234567890123456789"})
    void whatIsNoIdOfAnEventIsRefused(String id) {
        HttpResponse<String> response = api.get(EVENTS, "Last-Event-ID", id);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(RestApi.code(response)).isEqualTo("invalid-last-event-id");
    }

    @Test
    void aPartnerIsToldOfItsOwnMissionsOnly() throws Exception {
        String[] acme = {"Authorization", "Bearer acme-0123456789abcdef"};
        String[] other = {"Authorization", "Bearer other-0123456789abcdef"};
        try (RestApi keyed =
                RestApi.withKeys(Map.of("acme", "acme-0123456789abcdef", "other", "other-0123456789abcdef"))) {
            put(keyed, "A", acme);
            put(keyed, "O", other);
            try (Reader reader = new Reader(keyed, "Last-Event-ID", "0", other[0], other[1])) {
                keyed.gateway.deliver("A");
                keyed.gateway.deliver("O");

                JsonNode event = RestApi.JSON.readTree(reader.event().get(2).substring("data: ".length()));
                assertThat(event.path("missionId").asString()).isEqualTo("O");
            }
        }
    }

    @Test
    void signsOfLifeKeepAQuietStreamOpen() throws Exception {
        try (RestApi quiet =
                        RestApi.withLimits(TestLimits.connections(Duration.ofMillis(50), Duration.ofSeconds(75), 100));
                Reader reader = new Reader(quiet)) {
            List<String> lines = new ArrayList<>();
            for (int line = 0; line < 7; line++) {
                lines.add(reader.line());
            }
            assertThat(lines).endsWith(": keep-alive", "", ": keep-alive", "");
        }
    }

    @Test
    void aReaderThatDoesNotReadHoldsUpNobody() throws Exception {
        Socket narrow = new Socket();
        narrow.setReceiveBufferSize(4096);
        try (RawHttp stuck = new RawHttp(api, narrow)) {
            stuck.write("GET " + EVENTS + " HTTP/1.1\r\nHost: x\r\nLast-Event-ID: 0\r\n\r\n")
                    .readUntil(": connected\n\n");
            put(api, "A");
            for (int number = 0; number < 40_000; number++) {
                api.gateway.report("A", ProgressState.READ);
            }
            try (Reader reader = new Reader(api, "Last-Event-ID", "0")) {
                for (int sequence = 2; sequence < 5_000; sequence++) {
                    assertThat(reader.event()).startsWith("id: " + sequence);
                }
            }
            assertThat(api.get("/api/v1/missions/A").statusCode()).isEqualTo(200);

            stuck.readUntil("id: 40001\n");
        }
    }

    @Test
    void aSubscriberThatHasGoneIsForgotten() throws Exception {
        try (Reader reader = new Reader(api)) {
            assertThat(reader.line()).startsWith("retry:");
            assertThat(api.gateway.listeners()).isEqualTo(1);
        }
        Patience.until("the subscription has ended", () -> api.gateway.listeners() == 0);
    }

    @Test
    void onlySoManyStreamsAreOpenAtOnce() throws Exception {
        try (RestApi narrow = RestApi.withLimits(TestLimits.atOnce(1, 1))) {
            try (Reader reader = new Reader(narrow)) {
                assertThat(reader.line()).startsWith("retry:");

                HttpResponse<String> refused = narrow.get(EVENTS);

                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(RestApi.code(refused)).isEqualTo("busy");
            }
            Patience.until("the place is free", () -> narrow.gateway.listeners() == 0);
            try (Reader reader = new Reader(narrow)) {
                assertThat(reader.response.statusCode()).isEqualTo(200);
            }
        }
    }
}
