package dev.tributary.connector.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** A call as one operation of the description expects it, and what can be wrong with it. */
record SampleCall(String method, String path, String type, String body, List<String> headers) {

    static final String CONTENT = "{\"id\":\"A\",\"recipient\":{\"vehicle\":\"V\"}}";

    /** By the operation's method and path. */
    static SampleCall of(String operation) {
        String method = operation.split(" ", 2)[0];
        String path = operation.split(" ", 2)[1].replace("{id}", "A");
        return new SampleCall(method, path, "application/json", body(operation), List.of());
    }

    private static String body(String operation) {
        if (operation.startsWith("PATCH")) {
            return "{\"type\":\"X\"}";
        }
        if (operation.endsWith("/batch")) {
            return "[" + CONTENT + "]";
        }
        return operation.startsWith("P") ? CONTENT : "";
    }

    boolean isChange() {
        return !method.equals("GET") && !path.endsWith("/batch");
    }

    /** Whether there must be a mission before it. */
    boolean needsMission() {
        return !method.startsWith("PUT") && !method.startsWith("POST");
    }

    SampleCall withBody(String other) {
        return new SampleCall(method, path, type, other, headers);
    }

    SampleCall withType(String other) {
        return new SampleCall(method, path, other, body, headers);
    }

    SampleCall with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(header, value));
        return new SampleCall(method, path, type, body, more);
    }

    /** With something in it that no gateway needs to look at. */
    SampleCall malformed() {
        if (path.endsWith("/A/timeline")) {
            return new SampleCall(method, path.replace("/A/", "/%FF/"), type, body, headers);
        }
        return method.equals("GET")
                ? new SampleCall(method, path + "?limit=x&refresh=x", type, body, headers).with("Last-Event-ID", "x")
                : with("Idempotency-Key", "k".repeat(256));
    }

    /** The body of a stream that does not end is left out. */
    Seen send(RestApi api) {
        HttpRequest.Builder request = api.request(path).method(method, BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            HttpResponse<InputStream> response = api.client.send(request.build(), BodyHandlers.ofInputStream());
            return Seen.of(response);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Begins to send the body, and then falls silent. */
    Seen sendHalf(RestApi api) {
        try (RawHttp raw = new RawHttp(api)) {
            raw.write(method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type
                    + "\r\nContent-Length: 999\r\n\r\n" + body.substring(0, 1));
            return Seen.of(raw.readToEnd());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
