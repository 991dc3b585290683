package dev.tributary.acceptance.program;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway of the packaged program, with its folder, settings and ports; it can be started again after its death. */
public final class RunningGateway implements AutoCloseable {

    /** Stand for the ports in settings. */
    public static final String MANAGEMENT_PORT = "MANAGEMENT-PORT";

    public static final String REST_PORT = "REST-PORT";

    private static final int PROCESSES = 2;
    private static final AtomicInteger PORTS = new AtomicInteger(
            20_000 + 2 * new Random().nextInt(5_000) + Integer.getInteger("tributary.fork.number", 1) % PROCESSES);

    private static final String KEY = "canari-cle-d-acme";

    private final Path folder;
    private final Map<String, String> environment;
    private final List<String> options;
    private final int restPort = freePort();
    private final int managementPort = freePort();
    private final RestPartner partner = new RestPartner(restPort, KEY);
    private final RestPartner operator = new RestPartner(managementPort, KEY);
    private final List<Program> runs = new CopyOnWriteArrayList<>();

    private RunningGateway(Path folder, String settings, Map<String, String> environment, List<String> options)
            throws IOException {
        this.folder = folder;
        this.environment = environment;
        this.options = options;
        Files.writeString(
                settings(),
                settings.replace(MANAGEMENT_PORT, Integer.toString(managementPort))
                        .replace(REST_PORT, Integer.toString(restPort)));
    }

    public static RunningGateway over(Path folder, URI ocean, String password) throws Exception {
        return with(folder, """
                language: en
                ocean:
                  base-url: %s
                  login: simulateur
                  password: %s
                  request-timeout: 2s
                delivery:
                  retry: {initial: 100ms, multiplier: 2, maximum: 1s, give-up-after: 1h}
                  quiet-time: 200ms
                tracking: {interval: 200ms}
                management: {port: %s}
                connectors:
                  api: {type: rest, port: %s, keys: {acme: %s}}
                """.formatted(ocean, password, MANAGEMENT_PORT, REST_PORT, KEY));
    }

    /** With settings of one's own, in which two words stand for its ports, and further options of {@code run}. */
    public static RunningGateway with(Path folder, String settings, String... options) throws Exception {
        return with(folder, settings, Map.of(), options);
    }

    /** With further variables of its environment. */
    public static RunningGateway with(Path folder, String settings, Map<String, String> environment, String... options)
            throws Exception {
        RunningGateway gateway = new RunningGateway(folder, settings, environment, List.of(options));
        gateway.start();
        return gateway;
    }

    public Path settings() {
        return folder.resolve("tributary.yaml");
    }

    public int restPort() {
        return restPort;
    }

    public URI management() {
        return URI.create("http://127.0.0.1:" + managementPort);
    }

    public RestPartner partner() {
        return partner;
    }

    /** A partner with a key of its own. */
    public RestPartner partner(String key) {
        return new RestPartner(restPort, key);
    }

    /** The run that was started last. */
    public Program program() {
        return runs.get(runs.size() - 1);
    }

    /** What all runs wrote. */
    public String output() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Program run : runs) {
            all.append(run.output());
        }
        return all.toString();
    }

    /** Starts it, again after it has ended; returns once it takes missions. */
    public void start() throws Exception {
        launch();
        awaitReady();
    }

    /** Starts it and returns at once. */
    public void launch() throws IOException {
        List<String> command =
                new ArrayList<>(List.of("run", "--config", settings().toString()));
        command.addAll(options);
        runs.add(Program.start(folder, environment, command.toArray(String[]::new)));
    }

    /** Returns once it takes missions. */
    public void awaitReady() throws Exception {
        Program started = program();
        Await.until("the gateway is ready", () -> {
            if (!started.isAlive()) {
                throw new AssertionError("the gateway ended: " + started.output());
            }
            return isReady();
        });
    }

    private boolean isReady() throws InterruptedException {
        try {
            return health().statusCode() == 200 && partner.get("/openapi.yaml").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public HttpResponse<String> health() throws IOException, InterruptedException {
        return operator.get("/health/ready");
    }

    public String metrics() throws Exception {
        return operator.get("/metrics").body();
    }

    /**
     * One that nobody takes before the program does: it is not among those that systems give to whoever asks for any, nor
     * among those of another process of these tests.
     */
    public static int freePort() {
        int port = PORTS.getAndAdd(PROCESSES);
        return isFree(port) ? port : freePort();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public void close() {
        runs.forEach(Program::close);
    }
}
