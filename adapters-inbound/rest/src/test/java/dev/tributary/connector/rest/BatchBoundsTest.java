package dev.tributary.connector.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Receipt;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BatchBoundsTest {

    private static final long BATCH = 64L * 1024 * 1024;
    private static final int KEPT_BY_SOCKETS = 24 * 1024 * 1024;
    private static final byte[] LINE =
            ("{\"id\":\"A\",\"comment\":\"" + "x".repeat(572) + "\"}\n").getBytes(StandardCharsets.UTF_8);

    private static String head(long length) {
        return "POST /api/v1/missions/batch?items=rejected HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/x-ndjson\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static Receipt refused() {
        return TestReceipts.refused("/id", "x");
    }

    @Test
    void aBatchOf64MebibytesIsTakenInByChunksOfAtMostFiveHundred() throws IOException {
        AtomicInteger largest = new AtomicInteger();
        AtomicLong items = new AtomicLong();
        long lines = BATCH / LINE.length;
        try (RestApi api = RestApi.open();
                RawHttp raw = new RawHttp(api)) {
            api.gateway.forget();
            api.gateway.script(submissions -> {
                largest.accumulateAndGet(submissions.size(), Math::max);
                items.addAndGet(submissions.size());
                return Optional.of(submissions.stream().map(one -> refused()).toList());
            });
            raw.write(head(lines * LINE.length));
            OutputStream out = raw.socket().getOutputStream();
            for (long line = 0; line < lines; line++) {
                out.write(LINE);
            }

            String answer = raw.readToEnd();

            assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"offered\":" + lines + ",");
            assertThat(items).hasValue(lines);
            assertThat(largest).hasValue(500);
        }
    }

    @Test
    void aGatewayThatDoesNotAnswerHoldsTheCallerBack() throws IOException {
        CountDownLatch hold = new CountDownLatch(1);
        try (RestApi api = RestApi.open();
                RawHttp raw = new RawHttp(api)) {
            api.gateway.script(submissions -> {
                TestReceipts.await(hold);
                return Optional.of(submissions.stream().map(one -> refused()).toList());
            });
            raw.write(head(BATCH));

            long taken = writtenUntilHeldBack(raw.socket());
            int handedIn = api.gateway.handedIn().size();
            hold.countDown();

            assertThat(taken).isLessThan(KEPT_BY_SOCKETS);
            assertThat(handedIn).isEqualTo(1);
        }
    }

    /** How many bytes the other side and the sockets take until nothing moves for a while. */
    private static long writtenUntilHeldBack(Socket socket) throws IOException {
        AtomicLong written = new AtomicLong();
        Thread writer = new Thread(() -> writeAll(socket, written), "writer");
        writer.start();
        socket.setSoTimeout(500); // each reading in vain is a turn of waiting
        long before = -1;
        while (before != written.get() && written.get() < BATCH) {
            before = written.get();
            try {
                assertThat(socket.getInputStream().read()).isNegative();
            } catch (SocketTimeoutException nothingMoved) {
                assertThat(written.get()).isPositive();
            }
        }
        return written.get();
    }

    private static void writeAll(Socket socket, AtomicLong written) {
        try {
            while (written.get() < BATCH - LINE.length) {
                socket.getOutputStream().write(LINE);
                written.addAndGet(LINE.length);
            }
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void millionsOfVerdictsTakeLittleMemoryAndReachASlowReader() throws IOException {
        byte[] cancellations =
                "{\"id\":\"A\",\"action\":\"CANCEL\"}\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
        int rounds = 1000;
        try (RestApi api = RestApi.open();
                RawHttp raw = new RawHttp(api)) {
            api.gateway.forget();
            api.gateway.script(submissions -> Optional.of(submissions.stream()
                    .map(one -> TestReceipts.refused("/id", "id-unknown"))
                    .toList()));
            raw.write(head((long) rounds * cancellations.length));
            for (int round = 0; round < rounds; round++) {
                raw.socket().getOutputStream().write(cancellations);
            }

            assertThat(raw.readHead()).startsWith("HTTP/1.1 200 ");
            assertThat(raw.readUntil("\"offered\":1000000,")).isNotEmpty();
            assertThat(raw.in().transferTo(OutputStream.nullOutputStream())).isGreaterThan(100_000_000L);
        }
    }

    @Test
    void aBatchThatFallsSilentIsTooSlowAndTellsWhatWasDecided() throws IOException {
        try (RestApi api = RestApi.withLimits(
                        TestLimits.patience(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ZERO));
                RawHttp raw = new RawHttp(api)) {
            String answer = raw.write(head(1000) + BatchSamples.mission("A") + "\n{\"id\":")
                    .readToEnd();

            JsonNode problem = RestApi.JSON.readTree(unchunked(answer));
            assertThat(answer).startsWith("HTTP/1.1 408 ");
            assertThat(problem.path("code").asString()).isEqualTo("too-slow");
            assertThat(problem.path("accepted").asInt()).isEqualTo(1);
            assertThat(problem.path("offered").asInt()).isEqualTo(1);
        }
    }

    private static String unchunked(String answer) {
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            int end = body.indexOf("\r\n", at);
            int size = Integer.parseInt(body.substring(at, end), 16);
            whole.append(body, end + 2, end + 2 + size);
            at = end + 2 + size + 2;
        }
        return whole.toString();
    }

    @Test
    void aCallerThatLeftKeepsItsPlaceUntilItsChunkIsDecidedAndNothingMoreIsHandedIn() throws IOException {
        CountDownLatch hold = new CountDownLatch(1);
        try (RestApi api = RestApi.withLimits(TestLimits.atOnce(1, 1));
                RawHttp raw = new RawHttp(api)) {
            api.gateway.script(submissions -> {
                TestReceipts.await(hold);
                return Optional.of(submissions.stream().map(one -> refused()).toList());
            });
            raw.write(head(BATCH) + "{}\n".repeat(2_000));
            Patience.until("a chunk is handed in", () -> api.gateway.handedIn().size() == 1);

            raw.socket().setSoLinger(true, 0);
            raw.socket().close();
            api.get("/openapi.yaml"); // the one event loop has looked at its sockets once more
            api.get("/openapi.yaml");
            int meanwhile = api.json("POST", "/api/v1/missions/batch", "[]").statusCode();
            hold.countDown();

            assertThat(meanwhile).isEqualTo(503);
            Patience.until(
                    "its place is free",
                    () -> api.json("POST", "/api/v1/missions/batch", "[]").statusCode() == 200);
            assertThat(api.gateway.handedIn()).hasSize(1);
        }
    }

    @Test
    void aCallerThatLeavesInTheMiddleLeavesNothingUnderWay() throws IOException {
        try (RestApi api = RestApi.withLimits(TestLimits.atOnce(1, 1))) {
            try (RawHttp raw = new RawHttp(api)) {
                raw.write(head(1000) + BatchSamples.mission("A"));
            }

            Patience.until(
                    "its place is free",
                    () -> api.json("POST", "/api/v1/missions/batch", "[]").statusCode() == 200);
            assertThat(api.context.logger().lines()).noneMatch(line -> line.startsWith("ERROR"));
        }
    }
}
