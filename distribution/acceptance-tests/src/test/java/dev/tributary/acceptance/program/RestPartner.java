package dev.tributary.acceptance.program;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partner's program, which speaks REST. */
public final class RestPartner {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final String key;

    RestPartner(int port, String key) {
        this.port = port;
        this.key = key;
    }

    public HttpResponse<String> post(String mission) throws Exception {
        return send(with("POST", "/api/v1/missions", mission));
    }

    /** Anything else than a mission. */
    public HttpResponse<String> ask(String path) throws Exception {
        return send(with("POST", path, ""));
    }

    public HttpResponse<String> put(String id, String mission) throws Exception {
        return send(with("PUT", pathOf(id), mission));
    }

    public HttpResponse<String> patch(String id, String change) throws Exception {
        return send(with("PATCH", pathOf(id), change));
    }

    public HttpResponse<String> delete(String id) throws Exception {
        return send(HttpRequest.newBuilder(uri(pathOf(id))).DELETE());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    public HttpResponse<String> getMission(String id) throws Exception {
        return get(pathOf(id));
    }

    public JsonNode view(String id) throws Exception {
        return JSON.readTree(getMission(id).body());
    }

    public void awaitDelivery(String id, String state) throws Exception {
        Await.until(
                id + " is " + state,
                () -> lastView(id),
                () -> view(id).at("/delivery/state").asString().equals(state));
    }

    /** A mission as its path. */
    public static String pathOf(String id) {
        return "/api/v1/missions/"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String lastView(String id) {
        try {
            return getMission(id).body();
        } catch (Exception unanswered) {
            return unanswered.toString();
        }
    }

    private HttpRequest.Builder with(String method, String path, String body) {
        return HttpRequest.newBuilder(uri(path))
                .header("content-type", "application/json")
                .method(method, BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(
                request.header("authorization", "Bearer " + key)
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
