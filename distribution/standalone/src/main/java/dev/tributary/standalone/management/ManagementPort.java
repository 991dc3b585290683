package dev.tributary.standalone.management;

import dev.tributary.embedded.OperatorDesk;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.net.URI;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The HTTP server of operators; it listens from {@link #open} to {@link #close}. */
public final class ManagementPort implements AutoCloseable {

    private static final int SECONDS_TO_OPEN = 10;
    private static final int SECONDS_TO_CLOSE = 5;
    private static final int LONGEST_HEADERS = 16_384;

    private final Vertx vertx;
    private final HttpServer server;
    private final String host;

    private ManagementPort(Vertx vertx, HttpServer server, String host) {
        this.vertx = vertx;
        this.server = server;
        this.host = host;
    }

    /**
     * Returns once it listens.
     *
     * @throws ManagementPortTaken where the address can't be had
     */
    public static ManagementPort open(
            ManagementSettings settings, Monitoring monitoring, Observed gateway, OperatorDesk desk) {
        Vertx vertx = Vertx.vertx(options());
        ManagementRoutes routes = new ManagementRoutes(settings, monitoring.of(gateway), desk);
        HttpServer server = vertx.createHttpServer(new HttpServerOptions()
                        .setHost(settings.host())
                        .setPort(settings.port())
                        .setMaxHeaderSize(LONGEST_HEADERS))
                .requestHandler(routes);
        try {
            server.listen()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(SECONDS_TO_OPEN, TimeUnit.SECONDS)
                    .join();
            return new ManagementPort(vertx, server, settings.host());
        } catch (CompletionException failure) {
            close(vertx);
            throw new ManagementPortTaken(settings, failure);
        }
    }

    /** Where it listens. */
    public URI uri() {
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + shown + ":" + server.actualPort());
    }

    @Override
    public void close() {
        close(vertx);
    }

    private static void close(Vertx vertx) {
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .completeOnTimeout(null, SECONDS_TO_CLOSE, TimeUnit.SECONDS)
                .join();
    }

    /** One thread is plenty for an operator. */
    private static VertxOptions options() {
        return new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false));
    }
}
