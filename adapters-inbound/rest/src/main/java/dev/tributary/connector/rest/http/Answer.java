package dev.tributary.connector.rest.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a call is answered with.
 *
 * @param body writes the body and ends the response
 */
public record Answer(int status, Map<String, String> headers, Consumer<HttpServerResponse> body) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    static Answer empty(int status) {
        return new Answer(status, Map.of(), HttpServerResponse::end);
    }

    public static Answer of(int status, String type, byte[] body) {
        return stream(status, type, response -> response.end(Buffer.buffer(body)));
    }

    /** An answer whose body is written bit by bit. */
    public static Answer stream(int status, String type, Consumer<HttpServerResponse> body) {
        return new Answer(status, Map.of("Content-Type", type), body);
    }

    public Answer with(String header, String value) {
        return with(Map.of(header, value));
    }

    public Answer with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(more);
        return new Answer(status, all, body);
    }
}
