package dev.tributary.ocean.client;

import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** An Océan for tests: a real HTTP server that holds missions, gives tokens, and can be told what to do next. */
final class TestOcean implements AutoCloseable {

    private static final String BASE = "/ocean";

    /** Answers one request in place of the usual answer. */
    interface Turn extends BiConsumer<HttpServerRequest, Buffer> {}

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Map<MissionKey, Mission> missions = new ConcurrentHashMap<>();
    private final Map<MissionKey, String> codes = new ConcurrentHashMap<>();
    private final Map<OceanCall, Deque<Turn>> turns = new EnumMap<>(OceanCall.class);
    private final List<String> targets = new CopyOnWriteArrayList<>();
    private final List<Runnable> held = new ArrayList<>();
    private final AtomicInteger logins = new AtomicInteger();
    private final int port;
    private volatile String token = "none";
    private boolean silent;

    TestOcean() {
        port = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> heard(request, body)))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join()
                .actualPort();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port + BASE + "/");
    }

    Map<MissionKey, Mission> missions() {
        return missions;
    }

    /** Everything that was asked for but logins: path and query, as they travelled. */
    List<String> targets() {
        return targets;
    }

    int logins() {
        return logins.get();
    }

    void voidToken() {
        token = "none";
    }

    void report(MissionKey mission, String code) {
        codes.put(mission, code);
    }

    synchronized void next(OceanCall call, Turn turn) {
        turns.computeIfAbsent(call, key -> new ArrayDeque<>()).add(turn);
    }

    void next(OceanCall call, Response response) {
        next(call, (request, body) -> write(request, response));
    }

    void act(HttpServerRequest request, Buffer body) {
        usual(callOf(request), request, body);
    }

    synchronized void fallSilent() {
        silent = true;
    }

    synchronized void speak() {
        silent = false;
        held.forEach(Runnable::run);
        held.clear();
    }

    static void write(HttpServerRequest request, Response response) {
        request.response().setStatusCode(response.status()).putHeader("Content-Type", response.contentType());
        if (response.retryAfter() != null) {
            request.response().putHeader("Retry-After", response.retryAfter());
        }
        request.response().end(response.body());
    }

    private synchronized void heard(HttpServerRequest request, Buffer body) {
        if (silent) {
            held.add(() -> answer(request, body));
        } else {
            answer(request, body);
        }
    }

    private synchronized void answer(HttpServerRequest request, Buffer body) {
        OceanCall call = callOf(request);
        if (call == OceanCall.LOGIN) {
            logins.incrementAndGet();
        } else {
            targets.add(request.uri());
        }
        Deque<Turn> waiting = turns.getOrDefault(call, new ArrayDeque<>());
        if (waiting.isEmpty()) {
            write(request, usual(call, request, body));
        } else {
            waiting.remove().accept(request, body);
        }
    }

    private Response usual(OceanCall call, HttpServerRequest request, Buffer body) {
        if (call == OceanCall.LOGIN) {
            return login(body);
        }
        if (!token.equals(request.getHeader("X-AUTH-TOKEN"))) {
            return Response.message(401, "Jeton absent, inconnu ou expiré");
        }
        ParameterReading parameters = new ParameterReading(Objects.requireNonNull(request.query()));
        return switch (call) {
            case CREATE ->
                missions.putIfAbsent(parameters.key(), parameters.mission()) == null
                        ? Response.message(201, "La mission a été ajoutée")
                        : Response.message(200, "La mission existe déjà");
            case MODIFY ->
                missions.replace(parameters.key(), parameters.mission()) == null
                        ? Response.message(404, "Mission inconnue")
                        : Response.message(200, "La mission a été modifiée");
            case DELETE ->
                missions.remove(parameters.key()) == null
                        ? Response.message(404, "Mission inconnue")
                        : Response.message(200, "La mission a été supprimée");
            default -> status(parameters.key());
        };
    }

    private Response login(Buffer body) {
        if (!body.toString().contains("\"password\":\"s3cr3t\"")) {
            return Response.message(401, "Identifiant ou mot de passe incorrect");
        }
        token = "7c4f" + logins.get();
        return Response.json(
                200,
                "{\"additionalAccountData\": {}, \"passwordExpirationRemainingDays\": 42, \"token\": \"" + token
                        + "\"}");
    }

    private Response status(MissionKey key) {
        return missions.containsKey(key)
                ? Response.json(
                        200,
                        "{\"externalMissionId\": \"77\", \"statusCode\": \"" + codes.getOrDefault(key, "ENVOYEE")
                                + "\", \"time\": \"24/11/2026 09:30\"}")
                : Response.message(404, "Mission inconnue");
    }

    private static OceanCall callOf(HttpServerRequest request) {
        for (OceanCall call : OceanCall.values()) {
            if ((BASE + call.path()).equals(request.path()) && request.method().equals(call.method())) {
                return call;
            }
        }
        throw new IllegalArgumentException("no such service: " + request.method() + " " + request.path());
    }

    @Override
    public void close() {
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
