package dev.tributary.ocean.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.Telemetry;
import dev.tributary.domain.Comment;
import dev.tributary.domain.Destination;
import dev.tributary.domain.Dispatch;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.Recipient;
import dev.tributary.domain.Schedule;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TransportTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final String DONE = "HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n{\"message\": \"OK\"}";
    private static final Mission MISSION = new Mission(
            new MissionId("T-1"),
            null,
            null,
            new Schedule(null, null),
            new Recipient.NamedPerson("Lefèvre", "Anne"),
            Destination.NOWHERE,
            new Comment("secret de famille"),
            Dispatch.SEND);

    @Test
    void nothingIsSentWhereNobodyListens() throws IOException {
        URI nobody;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + closed.getLocalPort());
        }

        assertThat(created(nobody, LONG))
                .isEqualTo(new Outcome.Unavailable("no connection to Océan; check ocean.base-url and the network"));
    }

    @Test
    void nothingIsSentWhereTlsIsNotSpoken() throws IOException {
        try (RawServer server = new RawServer(RawServer.saying(DONE))) {
            URI secure = URI.create(server.url().toString().replace("http:", "https:"));

            assertThat(created(secure, Duration.ofSeconds(4))).isInstanceOf(Outcome.Unavailable.class);
        }
    }

    @Test
    void aServerThatOnlyAcceptsConnectionsMakesTheLoginUnavailable() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            URI url = URI.create("http://127.0.0.1:" + mute.getLocalPort());

            assertThat(created(url, SHORT)).isInstanceOf(Outcome.Unavailable.class);
        }
    }

    @Test
    void aConnectionThatIsClosedAfterTheRequestLosesIt() throws IOException {
        assertThat(createdWhere(Socket::close, LONG)).isInstanceOfSatisfying(Outcome.Unknown.class, this::isLost);
    }

    @Test
    void aConnectionThatIsResetAfterTheRequestLosesIt() throws IOException {
        RawServer.Speaker reset = connection -> {
            connection.setSoLinger(true, 0);
            connection.close();
        };

        assertThat(createdWhere(reset, LONG)).isInstanceOfSatisfying(Outcome.Unknown.class, this::isLost);
    }

    @Test
    void halfAnAnswerLosesTheRequest() throws IOException {
        RawServer.Speaker half = connection -> {
            RawServer.say(connection, DONE.substring(0, DONE.length() - 5));
            connection.close();
        };

        assertThat(createdWhere(half, LONG)).isInstanceOfSatisfying(Outcome.Unknown.class, this::isLost);
    }

    @Test
    void anAnswerThatIsNoHttpLosesTheRequest() throws IOException {
        assertThat(createdWhere(RawServer.saying("220 mail.example ESMTP\r\n\r\n"), LONG))
                .isInstanceOfSatisfying(Outcome.Unknown.class, this::isLost);
    }

    @Test
    void silenceLosesTheRequestWhenItsTimeIsUp() throws IOException {
        assertThat(createdWhere(connection -> {}, SHORT)).isInstanceOfSatisfying(Outcome.Unknown.class, this::isLost);
    }

    @Test
    void whatWaitsForAConnectionHasAllItsTimeAfterwards() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        RawServer.Speaker silentAtFirst = connection -> {
            if (requests.getAndIncrement() > 0) {
                RawServer.say(connection, DONE);
            }
        };
        try (RawServer server = new RawServer(silentAtFirst);
                OceanFleetPlatform client = client(server.url(), Duration.ofSeconds(1), 1)) {
            CompletableFuture<Outcome> first = client.create(MISSION).toCompletableFuture();
            assertThat(answer(client, MISSION)).isEqualTo(new Outcome.Done());
            assertThat(first.join()).isInstanceOfSatisfying(Outcome.Unknown.class, this::isLost);
        }
    }

    @Test
    void anAnswerThatDripsIsCutOffAndItsConnectionIsGivenUp() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        RawServer.Speaker drip = connection -> {
            RawServer.say(connection, "HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
            try {
                while (!hungUp.await(20, TimeUnit.MILLISECONDS)) {
                    RawServer.say(connection, " ");
                }
            } catch (IOException refused) {
                hungUp.countDown();
            }
        };

        try (RawServer server = new RawServer(drip);
                OceanFleetPlatform client = client(server.url(), SHORT)) {
            assertThat(answer(client, MISSION)).isInstanceOfSatisfying(Outcome.Unknown.class, this::isLost);
            assertThat(hungUp.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anAnswerOfMoreThanAMebibyteIsCutOff() throws IOException {
        String tooLong = "{\"message\": \"OK" + " ".repeat(1024 * 1024) + "\"}";
        RawServer.Speaker flood = connection -> RawServer.say(
                connection, "HTTP/1.1 200 OK\r\nContent-Length: " + tooLong.length() + "\r\n\r\n" + tooLong);

        assertThat(createdWhere(flood, LONG)).isInstanceOfSatisfying(Outcome.Unknown.class, lost -> {
            isLost(lost);
            assertThat(lost.cause()).contains("1048576");
        });
    }

    @Test
    void aLongAnswerWithinTheLimitIsRead() throws IOException {
        String body = "{\"message\": \"OK\"" + " ".repeat(1024 * 1024 - 17) + "}";

        assertThat(createdWhere(
                        RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body),
                        LONG))
                .isEqualTo(new Outcome.Done());
    }

    @Test
    void aClientRecoversFromALostConnection() throws IOException {
        try (RawServer server = new RawServer(Socket::close);
                OceanFleetPlatform client = client(server.url(), LONG)) {
            IntStream.range(0, 50)
                    .forEach(n -> assertThat(answer(client, MISSION)).isInstanceOf(Outcome.Unknown.class));
        }
    }

    @Test
    void aConnectionServesManyCalls() throws IOException {
        try (RawServer server = new RawServer(RawServer.saying(DONE));
                OceanFleetPlatform client = client(server.url(), LONG)) {
            IntStream.range(0, 20)
                    .forEach(n -> assertThat(answer(client, MISSION)).isEqualTo(new Outcome.Done()));

            assertThat(server.connections()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void moreCallsThanConnectionsTakeTurns() throws IOException {
        try (RawServer server = new RawServer(RawServer.saying(DONE));
                OceanFleetPlatform client = client(server.url(), LONG)) {
            List<CompletableFuture<Outcome>> answers = IntStream.range(0, 500)
                    .mapToObj(n -> client.create(MISSION).toCompletableFuture())
                    .toList();

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(
                                    answer.orTimeout(20, TimeUnit.SECONDS).join())
                            .isEqualTo(new Outcome.Done()));
            assertThat(server.connections()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void callsBeyondAllBoundsAreTurnedAway() throws IOException {
        try (RawServer server = new RawServer(connection -> {});
                OceanFleetPlatform client = client(server.url(), LONG)) {
            List<CompletableFuture<Outcome>> answers = IntStream.range(0, 1200)
                    .mapToObj(n -> client.create(MISSION).toCompletableFuture())
                    .toList();

            assertThat(answers.get(1199).orTimeout(20, TimeUnit.SECONDS).join())
                    .isInstanceOf(Outcome.Unavailable.class);
            assertThat(answers.get(0)).isNotDone();
        }
    }

    @Test
    void aStatusReadThatIsLostTeachesNothing() throws IOException {
        try (RawServer server = new RawServer(Socket::close);
                OceanFleetPlatform client = client(server.url(), LONG)) {
            StatusReading reading = client.readStatus(new MissionKey(null, MISSION.id()))
                    .toCompletableFuture()
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();

            assertThat(reading)
                    .isInstanceOfSatisfying(
                            StatusReading.Unread.class,
                            unread -> assertThat(unread.why()).isInstanceOf(Outcome.Unknown.class));
        }
    }

    private void isLost(Outcome.Unknown outcome) {
        assertThat(outcome.doubt()).isEqualTo(Outcome.Doubt.LOST);
        assertThat(outcome.cause()).isNotBlank().doesNotContain("idMission", "Lef", "secret", "?");
    }

    private static Outcome createdWhere(RawServer.Speaker speaker, Duration timeout) throws IOException {
        try (RawServer server = new RawServer(speaker)) {
            return created(server.url(), timeout);
        }
    }

    private static Outcome created(URI url, Duration timeout) {
        try (OceanFleetPlatform client = client(url, timeout)) {
            return answer(client, MISSION);
        }
    }

    private static OceanFleetPlatform client(URI url, Duration timeout) {
        return client(url, timeout, 2);
    }

    private static OceanFleetPlatform client(URI url, Duration timeout, int connections) {
        OceanSettings settings =
                new OceanSettings(url, "client", new Password("s3cr3t"), null, null, timeout, connections);
        return new OceanFleetPlatform(settings, ProfileReader.read(null), new ManualClock(), Telemetry.NONE);
    }

    private static Outcome answer(OceanFleetPlatform client, Mission mission) {
        return client.create(mission)
                .toCompletableFuture()
                .orTimeout(40, TimeUnit.SECONDS)
                .join();
    }
}
