package dev.tributary.ocean.simulator;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The HTTP server: one event loop, so that calls take effect one after another. */
final class SimulatorServer {

    private static final long DEADLINE_SECONDS = 10;
    private static final int LONGEST_REQUEST_LINE = 128 * 1024; // a comment of 2,000 emoji takes 24 kB in a query

    private final Vertx vertx;
    private final URI rootUri;

    private SimulatorServer(Vertx vertx, URI rootUri) {
        this.vertx = vertx;
        this.rootUri = rootUri;
    }

    static SimulatorServer start(SimulatorSettings settings, SimulatorParts parts) {
        Vertx vertx = Vertx.vertx(threads());
        try {
            HttpServer http = within(vertx.createHttpServer(options())
                    .requestHandler(router(vertx, parts))
                    .listen(settings.port(), settings.host()));
            return new SimulatorServer(vertx, rootUri(settings.host(), http.actualPort()));
        } catch (ExecutionException | TimeoutException failure) {
            vertx.close();
            String address = settings.host() + ":" + settings.port();
            throw new SimulatorStartException(address, failure);
        }
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
                .setHttp2ClearTextEnabled(false) // a lost answer must cost its own connection only
                .setMaxInitialLineLength(LONGEST_REQUEST_LINE);
    }

    private static Router router(Vertx vertx, SimulatorParts parts) {
        Router router = Router.router(vertx);
        new OceanRoutes(vertx, parts.intake(), parts.platform(), parts.faults(), parts.ledger()).mount(router);
        new ControlRoutes(parts.faults(), parts.ledger(), parts.tokens(), parts::missions).mount(router);
        router.errorHandler(404, context -> ControlRoutes.answer(context, Answer.page(404, "Page introuvable")));
        router.errorHandler(405, context -> ControlRoutes.answer(context, Answer.page(405, "Méthode non permise")));
        return router;
    }

    private static URI rootUri(String host, int port) {
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + shown + ":" + port + "/");
    }

    private static <T> T within(Future<T> future) throws ExecutionException, TimeoutException {
        try {
            return future.toCompletionStage().toCompletableFuture().get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ExecutionException("Interrupted while waiting for the simulator", interrupted);
        }
    }

    URI rootUri() {
        return rootUri;
    }

    void close() {
        try {
            within(vertx.close());
        } catch (ExecutionException | TimeoutException stillClosing) {
            throw new IllegalStateException("The Océan simulator did not stop in time", stillClosing);
        }
    }
}
