package dev.tributary.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.embedded.Store;
import dev.tributary.embedded.Tributary;
import dev.tributary.ocean.simulator.Fault;
import dev.tributary.ocean.simulator.OceanAccount;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.Operation;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM while an Océan takes its time and a partner does not end what it began. */
@Timeout(60)
class StopTest {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    @TempDir
    private Path directory;

    private final OceanSimulator ocean = OceanSimulator.start(SimulatorSettings.defaults());
    private final Terminal terminal = new Terminal();
    private final ExecutorService program = Executors.newSingleThreadExecutor();
    private int port;

    @AfterEach
    void end() {
        terminal.interrupt();
        program.shutdownNow();
        ocean.close();
    }

    private Future<Integer> run() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        OceanAccount account = OceanAccount.ordinary();
        Path file = Files.writeString(directory.resolve("tributary.yaml"), """
                ocean: {base-url: "%s", login: "%s", password: "%s", request-timeout: 30s, max-in-flight: 1}
                management: {port: 0}
                connectors: {api: {type: rest, port: %d}}
                """.formatted(
                        ocean.baseUri(), account.login(), account.password(), port));
        Future<Integer> status = program.submit(() -> terminal.type("run", "--config", file.toString()));
        await(this::listens);
        return status;
    }

    private boolean listens() {
        try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return probe.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it did not come about").isLessThan(end);
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static String mission(String id) {
        return "{\"id\": \"" + id + "\", \"recipient\": {\"vehicle\": \"AA-123-BB\"}}";
    }

    private void submit(String id) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/missions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(mission(id)))
                .build();
        int answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        assertThat(answer).isEqualTo(202);
    }

    /** A request whose body does not come yet: the connector waits for it as long as it may. */
    private Socket unfinishedRequest(int length) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        String head = "POST /api/v1/missions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ";
        write(socket, head + length + "\r\n\r\n");
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private int callsUnderWay() {
        return ocean.faults().active().stream()
                .mapToInt(fault -> fault.struck())
                .sum();
    }

    @Test
    void callsThatTakeLongerThanItMayWaitAreLeftAndItStopsInGoodOrder()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        ocean.faults().add(Fault.latency(Duration.ofSeconds(25)).on(Operation.CREATE));
        Future<Integer> status = run();
        try (Socket held = unfinishedRequest(1_000)) {
            submit("M-1");
            await(() -> callsUnderWay() == 1);
            terminal.interrupt();
            assertThat(status.get(30, TimeUnit.SECONDS)).isEqualTo(ExitStatus.DONE);
            assertThat(held.isConnected()).isTrue();
        }
    }

    @Test
    void noCallIsBegunWhileAConnectorWaitsForItsRequests()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        ocean.faults().add(Fault.latency(Duration.ofMillis(400)).on(Operation.CREATE));
        Future<Integer> status = run();
        try (Socket held = unfinishedRequest(1_000)) {
            for (int number = 0; number < 30; number++) {
                submit("M-" + number);
            }
            await(() -> callsUnderWay() >= 1);
            terminal.interrupt();
            int before = callsUnderWay();
            assertThat(status.get(30, TimeUnit.SECONDS)).isEqualTo(ExitStatus.DONE);
            assertThat(held.isConnected()).isTrue();
            assertThat(callsUnderWay() - before)
                    .as("one may have begun before the signal was heard")
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aRequestUnderWayIsStillStored()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Future<Integer> status = run();
        String late = mission("M-LATE");
        try (Socket held = unfinishedRequest(late.length())) {
            submit("M-1");
            terminal.interrupt();
            await(() -> !listens());
            write(held, late);
            assertThat(new String(held.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 202");
            assertThat(status.get(30, TimeUnit.SECONDS)).isEqualTo(ExitStatus.DONE);
        }
        OceanAccount account = OceanAccount.ordinary();
        try (Tributary again = Tributary.builder()
                .ocean(options -> options.baseUrl(ocean.baseUri()).credentials(account.login(), account.password()))
                .store(Store.sqlite(directory.resolve("data/tributary.db")))
                .start()) {
            assertThat(again.missions().find("M-LATE").toCompletableFuture().join())
                    .isPresent();
        }
    }
}
