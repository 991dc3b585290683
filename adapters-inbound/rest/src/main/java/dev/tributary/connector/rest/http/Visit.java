package dev.tributary.connector.rest.http;

import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/** One connection's requests, one after the other. */
final class Visit {

    private @Nullable HttpServerResponse last;
    private int quiet;

    void asked(HttpServerResponse response) {
        last = response;
        quiet = 0;
    }

    /** Counts a second more unless a request is under way. */
    int secondsQuiet() {
        boolean underWay = last != null && !last.ended();
        quiet = underWay ? 0 : quiet + 1;
        return quiet;
    }
}
