package dev.tributary.standalone.management;

import dev.tributary.connector.spi.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A management port that is open, and a client of it. */
final class OpenPort implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Monitoring monitoring = new Monitoring(InstantSource.fixed(NOW));
    private final ScriptedDesk desk = new ScriptedDesk();
    private final ManagementPort port;

    OpenPort(ObservedGateway gateway, String host, @Nullable Secret key) {
        this(gateway, new ManagementSettings(host, 0, key, Locale.ENGLISH));
    }

    private OpenPort(ObservedGateway gateway, ManagementSettings settings) {
        port = ManagementPort.open(settings, monitoring, gateway.observed(), desk);
    }

    static OpenPort inFrench(ObservedGateway gateway) {
        return new OpenPort(gateway, new ManagementSettings("127.0.0.1", 0, null, Locale.FRENCH));
    }

    ScriptedDesk desk() {
        return desk;
    }

    Monitoring monitoring() {
        return monitoring;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request = request.headers(headers);
        }
        return send(request);
    }

    HttpResponse<String> post(String path, String json, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    int number() {
        return port.uri().getPort();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Always by the loopback address, wherever it listens. */
    HttpRequest.Builder request(String path) {
        URI uri = URI.create("http://127.0.0.1:" + port.uri().getPort() + path);
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10));
    }

    @Override
    public void close() {
        port.close();
        monitoring.close();
    }
}
