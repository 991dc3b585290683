package dev.tributary.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A partner's system that sends missions over HTTP, some at a time. */
final class DemoPartner {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI batch;
    private final Locale language;

    DemoPartner(URI api, Locale language) {
        this.batch = api.resolve("/api/v1/missions/batch");
        this.language = language;
    }

    BatchAnswer send(List<String> missions) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(batch)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-ndjson")
                .header("Accept-Language", language.getLanguage())
                .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", missions) + "\n", StandardCharsets.UTF_8))
                .build();
        HttpResponse<String> response =
                client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() != 200) {
            throw new IOException(batch + " answered " + response.statusCode() + ": " + response.body());
        }
        return MAPPER.readValue(response.body(), BatchAnswer.class);
    }
}
