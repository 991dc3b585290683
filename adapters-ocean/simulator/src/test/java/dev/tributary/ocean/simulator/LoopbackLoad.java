package dev.tributary.ocean.simulator;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Prints how many calls a second a simulator takes over loopback, from 64 connections of this same JVM: creates of new
 * missions, then status reads of them. Arguments: calls of each kind, and a {@link Recording}.
 */
final class LoopbackLoad {

    private static final int CONNECTIONS = 64;

    private final HttpClientAgent client;
    private final String token;
    private final int port;

    private final long serverThread;

    private LoopbackLoad(HttpClientAgent client, String token, int port, long serverThread) {
        this.client = client;
        this.token = token;
        this.port = port;
        this.serverThread = serverThread;
    }

    public static void main(String[] arguments) throws Exception {
        int calls = Integer.parseInt(arguments[0]);
        SimulatorSettings settings =
                SimulatorSettings.defaults().quick().withRecording(Recording.valueOf(arguments[1]));
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        try (OceanSimulator simulator = OceanSimulator.start(settings)) {
            String token = Caller.tokenIn(new Caller(simulator).login("simulateur", "simulateur"));
            long serverThread = eventLoop();
            HttpClientAgent client =
                    vertx.createHttpClient(new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(CONNECTIONS));
            LoopbackLoad load =
                    new LoopbackLoad(client, token, simulator.baseUri().getPort(), serverThread);
            for (int round = 0; round < 2; round++) {
                String prefix = "R" + round + "-";
                load.run(Operation.CREATE, prefix, calls);
                load.run(Operation.STATUS, prefix, calls);
            }
            System.out.println("calls in the ledger: " + simulator.ledger().calls(Operation.CREATE));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    /** The only event loop there is before the client's first call. */
    private static long eventLoop() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("vert.x-eventloop"))
                .mapToLong(Thread::getId)
                .findFirst()
                .orElseThrow();
    }

    private long serverNanoseconds() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(serverThread);
    }

    private void run(Operation operation, String prefix, int calls) throws Exception {
        AtomicInteger next = new AtomicInteger();
        CompletableFuture<?>[] connections = new CompletableFuture<?>[CONNECTIONS];
        long start = System.nanoTime();
        long serverStart = serverNanoseconds();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            connections[connection] = done;
            one(operation, prefix, next, calls, done);
        }
        CompletableFuture.allOf(connections).get(10, TimeUnit.MINUTES);
        double seconds = (System.nanoTime() - start) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%s: %,.0f calls/s, %.1f us of the simulator's thread each, heap %,d MiB%n",
                operation,
                calls / seconds,
                (serverNanoseconds() - serverStart) / 1e3 / calls,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private void one(Operation operation, String prefix, AtomicInteger next, int calls, CompletableFuture<Void> done) {
        int number = next.getAndIncrement();
        if (number >= calls) {
            done.complete(null);
            return;
        }
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.valueOf(operation.method()))
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI("/ocean" + operation.path() + "?" + query(operation, prefix + number))
                .putHeader("X-AUTH-TOKEN", token);
        client.request(request)
                .compose(sent -> sent.send().compose(answer -> answer.body()))
                .onSuccess(body -> one(operation, prefix, next, calls, done))
                .onFailure(done::completeExceptionally);
    }

    private static String query(Operation operation, String id) {
        return operation == Operation.STATUS ? "idMission=" + id : Caller.encode(Caller.mission(id));
    }
}
