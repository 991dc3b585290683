package dev.tributary.connector.rest.http;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The open connections: bounded in number, and closed when nothing is asked of them. Used on the event loop only. */
public final class Connections {

    private final Limits limits;
    private final IdentityHashMap<HttpConnection, Visit> visits = new IdentityHashMap<>();

    public Connections(Limits limits) {
        this.limits = limits;
    }

    public void opened(HttpConnection connection) {
        if (visits.size() >= limits.connections()) {
            connection.close();
            return;
        }
        visits.put(connection, new Visit());
        connection.closeHandler(nothing -> visits.remove(connection));
        connection.exceptionHandler(broken -> connection.close()); // a caller that breaks off is no fault of ours
    }

    public void asked(HttpServerRequest request) {
        Visit visit = visits.get(request.connection());
        if (visit != null) {
            visit.asked(request.response());
        }
    }

    /** Closes those that were quiet for too long, be it between requests or within the head of one; once a second. */
    public void sweep() {
        long most = limits.quiet().toSeconds();
        List<HttpConnection> quiet = visits.entrySet().stream()
                .filter(visit -> visit.getValue().secondsQuiet() > most)
                .map(Map.Entry::getKey)
                .toList();
        quiet.forEach(HttpConnection::close);
    }
}
