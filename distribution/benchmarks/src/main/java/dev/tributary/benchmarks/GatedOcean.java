package dev.tributary.benchmarks;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The quickest Océan there can be: it logs anyone in and says yes to every mission, once its gate is open, after a
 * settable time.
 */
final class GatedOcean implements AutoCloseable {

    private static final String TOKEN =
            "{\"additionalAccountData\":{},\"passwordExpirationRemainingDays\":90,\"token\":\"00\"}";
    private static final String YES = "{\"message\":\"Mission ajoutée avec succès\"}";

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Promise<Void> gate = Promise.promise();
    private final AtomicLong calls = new AtomicLong();
    private final long milliseconds;
    private final HttpServer server;

    GatedOcean(long milliseconds) {
        this.milliseconds = milliseconds;
        this.server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    int port() {
        return server.actualPort();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + port() + "/ocean";
    }

    long calls() {
        return calls.get();
    }

    void open() {
        gate.tryComplete();
    }

    private void answer(HttpServerRequest request) {
        request.response().putHeader("content-type", "application/json;charset=utf-8");
        if (Objects.requireNonNullElse(request.path(), "").endsWith("/authenticate2")) {
            request.response().end(TOKEN);
            return;
        }
        calls.incrementAndGet();
        request.endHandler(end -> gate.future()
                .compose(nothing -> milliseconds == 0 ? Future.succeededFuture() : vertx.timer(milliseconds))
                .onSuccess(nothing -> request.response().end(YES)));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
