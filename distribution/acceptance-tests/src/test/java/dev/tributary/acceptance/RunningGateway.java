package dev.tributary.acceptance;

import dev.tributary.ocean.simulator.OceanSimulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway of the packaged program, with its folder, settings and ports; it can be started again after its death. */
final class RunningGateway implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private final int rest = freePort();
    private final int management = freePort();
    private Program program;

    private RunningGateway(Path folder, OceanSimulator ocean) throws Exception {
        this.folder = folder;
        Files.writeString(settings(), """
                language: en
                ocean:
                  base-url: %s
                  login: simulateur
                  password: simulateur
                  request-timeout: 2s
                delivery:
                  retry: {initial: 100ms, multiplier: 2, maximum: 1s, give-up-after: 1h}
                  quiet-time: 200ms
                tracking: {interval: 200ms}
                management: {port: %d}
                connectors:
                  api: {type: rest, port: %d}
                """.formatted(ocean.baseUri(), management, rest));
        program = start();
    }

    static RunningGateway over(Path folder, OceanSimulator ocean) throws Exception {
        return new RunningGateway(folder, ocean);
    }

    Path settings() {
        return folder.resolve("tributary.yaml");
    }

    Program program() {
        return program;
    }

    void startAgain() throws Exception {
        program = start();
    }

    private Program start() throws Exception {
        Program started = Program.start(folder, "run", "--config", settings().toString());
        Await.until("the gateway is ready", () -> {
            if (!started.isAlive()) {
                throw new AssertionError("the gateway ended: " + started.output());
            }
            return isReady();
        });
        return started;
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get(management, "/health/ready").statusCode() == 200
                    && get(rest, "/openapi.yaml").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<String> post(String mission) throws Exception {
        return send(HttpRequest.newBuilder(uri(rest, "/api/v1/missions"))
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(mission)));
    }

    HttpResponse<String> put(String id, String mission) throws Exception {
        return send(HttpRequest.newBuilder(uri(rest, "/api/v1/missions/" + id))
                .header("content-type", "application/json")
                .PUT(BodyPublishers.ofString(mission)));
    }

    HttpResponse<String> delete(String id) throws Exception {
        return send(HttpRequest.newBuilder(uri(rest, "/api/v1/missions/" + id)).DELETE());
    }

    JsonNode view(String id) throws Exception {
        return JSON.readTree(get(rest, "/api/v1/missions/" + id).body());
    }

    void awaitDelivery(String id, String state) throws Exception {
        Await.until(
                id + " is " + state,
                () -> view(id).at("/delivery/state").asString().equals(state));
    }

    String metrics() throws Exception {
        return get(management, "/metrics").body();
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(port, path)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    }

    private static URI uri(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
