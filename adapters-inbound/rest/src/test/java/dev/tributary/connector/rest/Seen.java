package dev.tributary.connector.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a caller sees of an answer.
 *
 * @param headers by their names in lower case
 */
record Seen(int status, Map<String, String> headers, String body) {

    static Seen of(HttpResponse<InputStream> response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        boolean endless = "text/event-stream".equals(headers.get("content-type"));
        try (InputStream body = response.body()) {
            String text = endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            return new Seen(response.statusCode(), headers, text);
        }
    }

    /** From its bytes, with a body of known length. */
    static Seen of(String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n", -1);
        Map<String, String> headers = new HashMap<>();
        for (int line = 1; line < lines.length; line++) {
            String[] header = lines[line].split(": ", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
        }
        return new Seen(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, parts[1]);
    }

    String type() {
        return headers.getOrDefault("content-type", "");
    }
}
