package dev.tributary.ocean.client;

import dev.tributary.application.port.Telemetry;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.ext.web.client.impl.WebClientInternal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The connections to Océan, and the one thread they are served by. */
final class OceanHttp {

    private static final System.Logger LOG = System.getLogger(OceanHttp.class.getName());

    /** Requests that may wait for a connection. */
    static final int QUEUE = 1024;

    private static final Duration CLOSING = Duration.ofSeconds(5);
    private static final int IDLE_SECONDS = 30;

    private final Vertx vertx = Vertx.vertx(new VertxOptions()
            .setEventLoopPoolSize(1)
            .setWorkerPoolSize(1)
            .setInternalBlockingPoolSize(1)
            .setUseDaemonThread(true)
            .setFileSystemOptions(
                    new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
    private final Context eventLoop = vertx.getOrCreateContext();
    private final WebClientInternal client;
    private final URI base;
    private final String basePath;
    private final Duration timeout;
    private final Clock clock;
    private final Telemetry telemetry;

    OceanHttp(OceanSettings settings, Clock clock, Telemetry telemetry) {
        this.base = settings.baseUrl();
        this.basePath = base.getRawPath().replaceFirst("/+$", "");
        this.timeout = settings.requestTimeout();
        this.clock = clock;
        this.telemetry = telemetry;
        WebClientOptions options = options(timeout);
        HttpClient connections = vertx.httpClientBuilder()
                .with(options)
                .with(pool(settings.maxInFlight()))
                // what goes wrong is told by the outcome; Vert.x would log it, with parts of the answer
                .withConnectHandler(connection -> connection.exceptionHandler(told -> {}))
                .build();
        this.client = (WebClientInternal) WebClient.wrap(connections, options);
        client.addInterceptor(Exchange::watch);
    }

    /** Runs it where all calls are served, one thing at a time. */
    void run(Runnable action) {
        eventLoop.runOnContext(ignored -> action.run());
    }

    /** Runs it there later, unless what it waits for has ended. */
    void unless(Future<?> ended, Duration delay, Runnable action) {
        long alarm = vertx.setTimer(Math.max(1, delay.toMillis()), ignored -> action.run());
        ended.onComplete(result -> vertx.cancelTimer(alarm));
    }

    /** To be called where {@link #run} runs. Its reply comes within the request timeout from when it has its connection. */
    Exchange send(OceanRequest request, Token token) {
        return send(request, prepared(request).putHeader("X-AUTH-TOKEN", token.value()));
    }

    Exchange send(OceanRequest login) {
        return send(login, prepared(login));
    }

    private Exchange send(OceanRequest request, HttpRequest<Buffer> prepared) {
        Exchange exchange = new Exchange();
        Instant begun = clock.instant();
        OceanRequest.Body body = request.body();
        HttpRequest<Buffer> watched = prepared.as(exchange);
        Future<?> sending = body == null
                ? watched.send().onSuccess(exchange::answered)
                : watched.putHeader("Content-Type", body.contentType())
                        .sendBuffer(body.bytes())
                        .onSuccess(exchange::answered);
        sending.onFailure(exchange::failed);
        limit(exchange);
        exchange.reply()
                .onComplete(reply ->
                        telemetry.platformAnswered(request.call().label(), Duration.between(begun, clock.instant())));
        return exchange;
    }

    /** What waits for a connection takes no time from the answer. */
    private void limit(Exchange exchange) {
        long millis = timeout.toMillis();
        Runnable unanswered = () -> exchange.giveUp("no answer within " + millis + " ms");
        Runnable unsent = () -> exchange.giveUp("no connection within " + 2 * millis + " ms");
        exchange.beginning().onSuccess(sent -> unless(exchange.reply(), timeout, unanswered));
        unless(exchange.beginning(), timeout.multipliedBy(2), unsent);
    }

    private HttpRequest<Buffer> prepared(OceanRequest request) {
        boolean secure = "https".equalsIgnoreCase(base.getScheme());
        return client.request(new RequestOptions()
                        .setMethod(request.call().method())
                        .setSsl(secure)
                        .setHost(base.getHost())
                        .setPort(base.getPort() > 0 ? base.getPort() : secure ? 443 : 80)
                        .setURI(request.target(basePath)))
                .putHeader("Accept", "application/json")
                .putHeader("User-Agent", "Tributary");
    }

    private static WebClientOptions options(Duration timeout) {
        int connecting = (int) Math.max(1, timeout.toMillis() / 2);
        WebClientOptions options =
                new WebClientOptions().setFollowRedirects(false).setUserAgentEnabled(false);
        options.setProtocolVersion(HttpVersion.HTTP_1_1)
                .setKeepAlive(true)
                .setKeepAliveTimeout(IDLE_SECONDS)
                .setConnectTimeout(connecting)
                .setSslHandshakeTimeout(connecting)
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS);
        return options;
    }

    private static PoolOptions pool(int size) {
        return new PoolOptions()
                .setHttp1MaxSize(size)
                .setMaxWaitQueueSize(QUEUE)
                .setEventLoopSize(0);
    }

    /** Does this last thing, then closes; returns when no thread is left, or after five seconds. */
    void close(Runnable last) {
        CompletableFuture<Void> gone = new CompletableFuture<>();
        run(() -> {
            last.run();
            vertx.close().onComplete(closed -> gone.complete(null));
        });
        if (!Context.isOnEventLoopThread()) {
            await(gone);
        }
    }

    private static void await(CompletableFuture<Void> gone) {
        try {
            gone.get(CLOSING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException failed) {
            LOG.log(System.Logger.Level.WARNING, "The connections to Océan did not close within {0}", CLOSING);
        }
    }
}
