package dev.tributary.ocean.simulator;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An HTTP answer before it is sent. */
record Answer(
        int status,
        String contentType,
        String body,
        @Nullable Duration retryAfter) {

    private static final String JSON = "application/json;charset=utf-8";
    private static final String HTML = "text/html;charset=utf-8";

    static Answer json(int status, Object value) {
        return jsonText(status, Json.write(value));
    }

    static Answer jsonText(int status, String body) {
        return new Answer(status, JSON, body, null);
    }

    static Answer message(int status, String message) {
        return json(status, Map.of("message", message));
    }

    static Answer badParameters(String reasons) {
        return json(400, new BadParameters("badParameters", "Paramètres invalides : " + reasons));
    }

    /** The same refusal as an array of one, which the server's sibling services also send. */
    static Answer badParametersInArray(String reasons) {
        return jsonText(400, "[" + badParameters(reasons).body() + "]");
    }

    static Answer page(int status, String title) {
        String body = "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>%s</title></head>"
                        .formatted(title)
                + "<body><h1>%s</h1></body></html>\n".formatted(title);
        return new Answer(status, HTML, body, null);
    }

    static Answer nothing(int status) {
        return new Answer(status, JSON, "", null);
    }

    Answer after(@Nullable Duration delay) {
        return new Answer(status, contentType, body, delay);
    }

    private record BadParameters(String oceanStatus, String message) {}
}
