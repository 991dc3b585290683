package dev.tributary.connector.rest;

import dev.tributary.connector.rest.http.Limits;
import dev.tributary.connector.testkit.MemoryGateway;
import dev.tributary.connector.testkit.TestContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A connector that listens, over a gateway in memory, and a client of it. */
final class RestApi implements AutoCloseable {

    static final JsonMapper JSON = new JsonMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    final MemoryGateway gateway = new MemoryGateway();
    final TestContext context;
    final RestConnector connector;
    final HttpClient client = HttpClient.newHttpClient();

    private RestApi(Map<String, String> keys, Limits limits) {
        context = RestContexts.of(gateway, keys);
        connector = new RestConnector(context, RestSettings.of(context), limits);
    }

    static RestApi open() {
        return start(Map.of(), Limits.DEFAULT);
    }

    static RestApi withKeys(Map<String, String> keys) {
        return start(keys, Limits.DEFAULT);
    }

    static RestApi withLimits(Limits limits) {
        return start(Map.of(), limits);
    }

    private static RestApi start(Map<String, String> keys, Limits limits) {
        RestApi api = new RestApi(keys, limits);
        try {
            api.connector.start();
            return api;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    int port() {
        return connector.port();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(PATIENCE);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> json(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        return send(request.method(method, BodyPublishers.ofString(body)), headers);
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        return send(request(path).method(method, body), headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        try {
            HttpRequest.Builder whole = headers.length == 0 ? request : request.headers(headers);
            return client.send(whole.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static JsonNode tree(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static String code(HttpResponse<String> response) {
        return tree(response).path("code").asString("");
    }

    @Override
    public void close() {
        connector.close();
        gateway.close();
    }
}
