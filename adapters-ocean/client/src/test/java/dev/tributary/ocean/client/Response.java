package dev.tributary.ocean.client;

import org.jspecify.annotations.Nullable;

/** What the Océan of the tests answers. */
record Response(
        int status,
        String contentType,
        String body,
        @Nullable String retryAfter) {

    static Response json(int status, String body) {
        return new Response(status, "application/json;charset=utf-8", body, null);
    }

    static Response message(int status, String message) {
        return json(status, "{\"message\": \"" + message + "\"}");
    }

    static Response page(int status) {
        return new Response(status, "text/html", "<!DOCTYPE html><html><body>Maintenance</body></html>", null);
    }

    Response retryAfter(String value) {
        return new Response(status, contentType, body, value);
    }
}
