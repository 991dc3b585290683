package dev.tributary.benchmarks;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.sql.SQLException;

/** The parts of an intake and nothing else: an HTTP server, and a row on disk before the answer. */
final class BareIntake implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final BareStore store;
    private final HttpServer server;

    BareIntake(Path file) throws SQLException {
        store = new BareStore(file);
        server = vertx.createHttpServer()
                .requestHandler(this::take)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    int port() {
        return server.actualPort();
    }

    private void take(HttpServerRequest request) {
        request.body()
                .onSuccess(body -> store.keep(body)
                        .thenRun(() -> request.response().setStatusCode(202).end()));
    }

    @Override
    public void close() throws SQLException {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        store.close();
    }
}
