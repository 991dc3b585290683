package dev.tributary.connector.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.rest.http.Limits;
import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.testkit.TestContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final String MISSION = "{\"id\":\"A\",\"recipient\":{\"vehicle\":\"V\"}}";

    private final RestApi api = RestApi.open();

    @AfterEach
    void close() {
        api.close();
    }

    private CompletableFuture<HttpResponse<String>> post(String... headers) {
        return api.client.sendAsync(
                api.request("/api/v1/missions")
                        .header("Content-Type", "application/json")
                        .headers(headers)
                        .POST(BodyPublishers.ofString(MISSION))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void healthTellsWhereItListensAndThatItDoesNot() {
        Health up = api.connector.health();
        api.connector.close();
        Health down = api.connector.health();

        assertThat(up.status()).isEqualTo(Health.Status.UP);
        assertThat(up.detail().english()).startsWith("listening on http://127.0.0.1:");
        assertThat(up.detail().french()).startsWith("à l'écoute sur http://127.0.0.1:");
        assertThat(down.status()).isEqualTo(Health.Status.DOWN);
        assertThat(api.connector.port()).isZero();
    }

    @Test
    void healthIsDownBeforeTheStart() {
        TestContext context = RestContexts.of(api.gateway, Map.of());
        Connector connector = new RestConnectorProvider().create(context);

        assertThat(connector.health().status()).isEqualTo(Health.Status.DOWN);
    }

    @Test
    void shortKeysWorkButAreWarnedOf() {
        try (RestApi keyed = RestApi.withKeys(Map.of("acme", "short", "other", "a-long-random-key"))) {
            assertThat(keyed.get("/api/v1/missions", "Authorization", "Bearer short")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(keyed.connector.health().status()).isEqualTo(Health.Status.DEGRADED);
            assertThat(keyed.connector.health().detail().english())
                    .contains("acme")
                    .doesNotContain("other", "short,");
            assertThat(keyed.context.logger().lines())
                    .anyMatch(line -> line.startsWith("WARNING") && line.contains("acme"));
        }
    }

    @Test
    void theLogTellsWhereItListens() {
        assertThat(api.context.logger().lines()).containsExactly("INFO listening on http://127.0.0.1:" + api.port());
    }

    @Test
    void startingAndClosingTwiceDoesNothing() throws Exception {
        int port = api.port();
        api.connector.start();
        assertThat(api.port()).isEqualTo(port);

        api.connector.close();
        api.connector.close();
        assertThat(api.connector.health().status()).isEqualTo(Health.Status.DOWN);
    }

    @Test
    void aTakenPortIsToldWithItsSettingAndTheRemedy() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            TestContext context =
                    RestContexts.of(api.gateway, Map.of("host", "127.0.0.1", "port", (long) port), Map.of());
            Connector connector = new RestConnectorProvider().create(context);

            assertThatThrownBy(connector::start)
                    .hasMessageContaining("127.0.0.1:" + port)
                    .hasMessageContaining("connectors.api.port")
                    .hasMessageContaining("another program");
            assertThat(connector.health().status()).isEqualTo(Health.Status.DOWN);
            connector.close();
        }
    }

    @Test
    void anAddressOfAnotherMachineIsToldAsSuch() {
        TestContext context = RestContexts.of(
                api.gateway, Map.of("host", "192.0.2.1", "port", 0L), Map.of("acme", "acme-0123456789abcdef"));
        Connector connector = new RestConnectorProvider().create(context);

        assertThatThrownBy(connector::start)
                .hasMessageContaining("192.0.2.1")
                .hasMessageContaining("connectors.api.host")
                .hasMessageContaining("no address of this machine");
    }

    @Test
    void closingLetsACallUnderWayEnd() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        api.gateway.script(submissions -> {
            TestReceipts.await(hold);
            return Optional.empty();
        });
        CompletableFuture<HttpResponse<String>> underWay = post("X", "y");
        Patience.until("the call is under way", () -> !api.gateway.handedIn().isEmpty());

        CompletableFuture<Void> closing = CompletableFuture.runAsync(api.connector::close);
        Patience.until("it is closing", () -> api.connector.port() == 0);
        hold.countDown();

        assertThat(underWay.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(202);
        closing.get(20, TimeUnit.SECONDS);
    }

    @Test
    void closingAnswersThoseWhoWaitAndEndsTheStreams() throws Exception {
        CompletableFuture<HttpResponse<String>> waiting = post("Prefer", "wait=30");
        CompletableFuture<HttpResponse<String>> stream =
                api.client.sendAsync(api.request("/api/v1/events").build(), BodyHandlers.ofString());
        Patience.until("both are there", () -> api.gateway.listeners() == 2);

        api.connector.close();

        HttpResponse<String> held = waiting.get(20, TimeUnit.SECONDS);
        assertThat(held.statusCode()).isEqualTo(202);
        assertThat(RestApi.tree(held).path("delivery").path("state").asString()).isEqualTo("QUEUED");
        assertThat(stream.get(20, TimeUnit.SECONDS).body()).startsWith("retry:");
        assertThat(api.context.logger().lines()).noneMatch(line -> line.startsWith("ERROR"));
    }

    @Test
    void closingEndsInTimeWhateverACallDoes() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        api.gateway.script(submissions -> {
            TestReceipts.await(hold);
            return Optional.empty();
        });
        CompletableFuture<HttpResponse<String>> underWay = post("X", "y");
        Patience.until("the call is under way", () -> !api.gateway.handedIn().isEmpty());

        CompletableFuture.runAsync(api.connector::close).get(10, TimeUnit.SECONDS);
        hold.countDown();

        assertThat(underWay).failsWithin(Duration.ofSeconds(20));
    }

    @Test
    void noThreadOutlivesTheClose() {
        api.close();
        Set<Thread> before = threads();
        RestApi other = RestApi.open();
        other.get("/openapi.yaml");
        assertThat(threads()).anyMatch(thread -> thread.getName().startsWith("vert.x"));
        other.close();

        Patience.until(
                "its threads have ended",
                () -> threads().stream()
                        .filter(thread -> !before.contains(thread))
                        .noneMatch(thread -> thread.getName().matches("(vert\\.x|globalEvent|netty).*")));
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .collect(Collectors.toSet());
    }

    @Test
    void aConnectionOnWhichNothingIsAskedIsClosed() throws IOException {
        try (RestApi narrow =
                        RestApi.withLimits(TestLimits.connections(Duration.ofSeconds(15), Duration.ofSeconds(1), 100));
                RawHttp silent = new RawHttp(narrow);
                RawHttp trickling = new RawHttp(narrow)) {
            trickling.write("GET /openapi.yaml HTTP/1.1\r\nHost: x\r\nX-Slow: ");

            assertThat(silent.readToEnd()).isEmpty();
            assertThat(trickling.readToEnd()).isEmpty();
        }
    }

    @Test
    void aConnectionTooManyIsClosed() throws IOException {
        Limits one = TestLimits.connections(Duration.ofSeconds(15), Duration.ofSeconds(75), 1);
        try (RestApi narrow = RestApi.withLimits(one)) {
            try (RawHttp first = new RawHttp(narrow)) {
                first.write("GET /x HTTP/1.1\r\nHost: x\r\n\r\n").readHead();
                try (RawHttp second = new RawHttp(narrow)) {
                    assertThat(second.readToEnd()).isEmpty();
                }
            }
            Patience.until("the place is free", () -> answers(narrow));
        }
    }

    private static boolean answers(RestApi api) {
        try (RawHttp raw = new RawHttp(api)) {
            return raw.write("GET /x HTTP/1.1\r\nHost: x\r\n\r\n").readHead().startsWith("HTTP/1.1 404");
        } catch (IOException closed) {
            return false;
        }
    }

    @Test
    void severalLiveInOneProgram() {
        try (RestApi other = RestApi.open()) {
            assertThat(other.port()).isNotEqualTo(api.port());
            assertThat(other.get("/openapi.yaml").statusCode()).isEqualTo(200);
            assertThat(api.get("/openapi.yaml").statusCode()).isEqualTo(200);
        }
    }
}
