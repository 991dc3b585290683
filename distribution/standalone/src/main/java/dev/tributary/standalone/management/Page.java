package dev.tributary.standalone.management;

import dev.tributary.connector.spi.Text;
import io.vertx.core.http.HttpServerResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What is answered to one request. */
record Page(int status, String type, String body, Map<String, String> headers) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Page json(int status, Object body) {
        return new Page(status, "application/json", MAPPER.writeValueAsString(body), Map.of());
    }

    static Page html(String body) {
        return new Page(200, "text/html; charset=utf-8", body, Map.of());
    }

    static Page metrics(String body) {
        return new Page(200, "text/plain; version=0.0.4; charset=utf-8", body, Map.of());
    }

    static Page problem(int status, String code, Text detail, Locale language) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("status", status);
        problem.put("code", code);
        problem.put("detail", detail.in(language));
        return new Page(status, "application/problem+json", MAPPER.writeValueAsString(problem), Map.of());
    }

    Page with(String header, String value) {
        return new Page(status, type, body, Map.of(header, value));
    }

    void send(HttpServerResponse response) {
        response.setStatusCode(status).putHeader("Content-Type", type).putHeader("Cache-Control", "no-store");
        headers.forEach(response::putHeader);
        response.end(body);
    }
}
