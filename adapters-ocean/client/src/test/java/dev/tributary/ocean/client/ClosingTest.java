package dev.tributary.ocean.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.Telemetry;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ClosingTest {

    private static final MissionKey KEY = new MissionKey(null, new MissionId("C-1"));
    private static final String UNKNOWN =
            "HTTP/1.1 404 Not Found\r\nContent-Length: 32\r\n\r\n{\"message\": \"Mission inconnue\" }";

    @Test
    void noThreadIsLeft() throws Exception {
        try (RawServer server = new RawServer(RawServer.saying(UNKNOWN))) {
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            OceanFleetPlatform client = client(server);
            assertThat(read(client)).isEqualTo(new StatusReading.Unheard());
            Set<Thread> ours = new HashSet<>(Thread.getAllStackTraces().keySet());
            ours.removeAll(before);
            ours.removeIf(thread -> thread.getName().startsWith("pool-"));
            assertThat(ours).isNotEmpty();

            client.close();

            for (Thread thread : ours) {
                thread.join(Duration.ofSeconds(10).toMillis());
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    @Test
    void whatIsUnderWayIsAnsweredAndWhatComesAfterwardsIsTurnedAway() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        try (RawServer server = new RawServer(connection -> heard.countDown())) {
            OceanFleetPlatform client = client(server);
            CompletableFuture<StatusReading> underWay = client.readStatus(KEY).toCompletableFuture();
            assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();

            client.close();

            assertThat(why(underWay.orTimeout(10, TimeUnit.SECONDS).join())).isInstanceOf(Outcome.Unknown.class);
            assertThat(why(read(client))).isInstanceOf(Outcome.Unavailable.class);
            client.close();
        }
    }

    @Test
    void aClientThatNeverCalledCanBeClosed() throws IOException {
        try (RawServer server = new RawServer(RawServer.saying(UNKNOWN))) {
            client(server).close();

            assertThat(server.connections()).isZero();
        }
    }

    private static OceanFleetPlatform client(RawServer server) {
        OceanSettings settings = OceanSettings.of(server.url(), "client", new Password("s3cr3t"));
        return new OceanFleetPlatform(settings, ProfileReader.read(null), new ManualClock(), Telemetry.NONE);
    }

    private static StatusReading read(OceanFleetPlatform client) {
        return client.readStatus(KEY)
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    private static Outcome why(StatusReading reading) {
        return reading.fold(
                reported -> new Outcome.Done(), unheard -> new Outcome.Absent(""), StatusReading.Unread::why);
    }
}
