package dev.tributary.benchmarks;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Posts one body after the other over a number of kept connections, each sending its next once it is answered. */
final class HttpLoad implements AutoCloseable {

    private static final int MINUTES = 10;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient client;
    private final int connections;

    HttpLoad(int connections) {
        this.connections = connections;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true), new PoolOptions().setHttp1MaxSize(connections));
    }

    Figures post(int port, String path, int count, IntFunction<String> body, int expected) throws Exception {
        Run run = new Run(port, path, count, body, expected);
        long start = System.nanoTime();
        for (int connection = 0; connection < connections; connection++) {
            vertx.runOnContext(nothing -> run.next());
        }
        run.done.get(MINUTES, TimeUnit.MINUTES);
        return Figures.of(run.nanoseconds, System.nanoTime() - start, run.failures.get());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private final class Run {

        private final int port;
        private final String path;
        private final int count;
        private final IntFunction<String> body;
        private final int expected;
        private final long[] nanoseconds;
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger ended = new AtomicInteger();
        private final AtomicInteger failures = new AtomicInteger();
        private final CompletableFuture<Void> done = new CompletableFuture<>();

        Run(int port, String path, int count, IntFunction<String> body, int expected) {
            this.port = port;
            this.path = path;
            this.count = count;
            this.body = body;
            this.expected = expected;
            this.nanoseconds = new long[count];
        }

        void next() {
            int number = begun.getAndIncrement();
            if (number >= count) {
                return;
            }
            long start = System.nanoTime();
            client.request(HttpMethod.POST, port, "127.0.0.1", path)
                    .compose(request -> request.putHeader("content-type", "application/json")
                            .send(Buffer.buffer(body.apply(number))))
                    .compose(this::read)
                    .onComplete(status -> {
                        nanoseconds[number] = System.nanoTime() - start;
                        if (status.failed() || status.result() != expected) {
                            failures.incrementAndGet();
                        }
                        if (ended.incrementAndGet() == count) {
                            done.complete(null);
                        }
                        next();
                    });
        }

        private Future<Integer> read(HttpClientResponse response) {
            return response.body().map(response.statusCode());
        }
    }
}
