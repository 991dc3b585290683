package dev.tributary.connector.rest;

import dev.tributary.connector.rest.http.Closing;
import dev.tributary.connector.rest.http.Connections;
import dev.tributary.connector.rest.http.Endpoint;
import dev.tributary.connector.rest.http.InvalidRequests;
import dev.tributary.connector.rest.http.Limits;
import dev.tributary.connector.rest.http.Routes;
import dev.tributary.connector.rest.http.Surroundings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The HTTP server with its own Vert.x: one event loop serves all connections, and nothing on it blocks. */
final class RestServer {

    private static final long LISTEN_SECONDS = 20;
    private static final long DRAIN_SECONDS = 7;
    private static final long CLOSE_SECONDS = 2;
    private static final int IDLE_SECONDS = 90; // longer than any answer is held, shorter than a stuck reader is kept

    private final Vertx vertx;
    private final Closing closing;
    private final HttpServer http;

    private RestServer(Vertx vertx, Closing closing, HttpServer http) {
        this.vertx = vertx;
        this.closing = closing;
        this.http = http;
    }

    static RestServer start(RestSettings settings, List<Endpoint> endpoints, Limits limits, System.Logger logger)
            throws Exception {
        Vertx vertx = Vertx.vertx(threads());
        try {
            Closing closing = new Closing();
            HttpServer http = http(vertx, endpoints, new Surroundings(vertx, limits, logger, closing));
            within(http.listen(settings.port(), settings.host()), LISTEN_SECONDS);
            return new RestServer(vertx, closing, http);
        } catch (Exception failure) {
            within(vertx.close(), CLOSE_SECONDS);
            throw failure;
        }
    }

    private static HttpServer http(Vertx vertx, List<Endpoint> endpoints, Surroundings surroundings) {
        Connections connections = new Connections(surroundings.limits());
        Router router = Routes.of(endpoints, surroundings);
        vertx.setPeriodic(TimeUnit.SECONDS.toMillis(1), second -> connections.sweep());
        return vertx.createHttpServer(options())
                .connectionHandler(connections::opened)
                .invalidRequestHandler(new InvalidRequests(surroundings))
                .requestHandler(request -> {
                    connections.asked(request);
                    router.handle(request);
                });
    }

    private static VertxOptions threads() {
        FileSystemOptions noFiles =
                new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false);
        return new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                .setFileSystemOptions(noFiles);
    }

    private static HttpServerOptions options() {
        return new HttpServerOptions()
                .setHttp2ClearTextEnabled(false) // one request at a time on a connection: bounds are simple
                .setHandle100ContinueAutomatically(false)
                .setIdleTimeout(IDLE_SECONDS);
    }

    Vertx vertx() {
        return vertx;
    }

    int port() {
        return http.actualPort();
    }

    /** Lets what is under way end, then gives up the threads; ends within its time, whatever callers do. */
    void close() throws TimeoutException {
        try {
            vertx.runOnContext(nothing -> closing.begin());
            within(http.shutdown(DRAIN_SECONDS, TimeUnit.SECONDS), DRAIN_SECONDS + 1);
        } finally {
            within(vertx.close(), CLOSE_SECONDS);
        }
    }

    /** Fails with whatever the future failed with, be it a checked exception. */
    private static <T> T within(Future<T> future, long seconds) throws TimeoutException {
        return future.await(seconds, TimeUnit.SECONDS);
    }
}
