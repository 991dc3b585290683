package dev.tributary.connector.rest.http;

import dev.tributary.connector.rest.json.JsonWriter;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.Origin;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One request of a known partner, and the means to answer it. */
public final class Exchange {

    private final Incoming incoming;
    private final Surroundings surroundings;
    private final MissionDesk desk;
    private final String id;

    Exchange(Incoming incoming, Surroundings surroundings, MissionDesk desk, String id) {
        this.incoming = incoming;
        this.surroundings = surroundings;
        this.desk = desk;
        this.id = id;
    }

    public MissionDesk desk() {
        return desk;
    }

    /** What the path names: a mission's id, or a partner; empty where it names nothing. */
    public String id() {
        return id;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public Locale language() {
        return Languages.preferred(request().getHeader("Accept-Language"));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(request().getHeader(name));
    }

    public Optional<Duration> patience() {
        return Prefer.patience(request().headers().getAll("Prefer"));
    }

    public Parameters parameters(String... known) {
        return new Parameters(request(), List.of(known));
    }

    /**
     * Gives an origin the key of this request, if it has one. The same key on another path or with another method is
     * another key.
     */
    public Checked<UnaryOperator<Origin>> once(String path) {
        String scope = request().method().name() + " " + path + " ";
        return OnceKey.of(request().headers().getAll(OnceKey.HEADER))
                .then(key -> Checked.sound(origin -> key.map(
                                text -> origin.once(scope + text + (origin.item() == null ? "" : "#" + origin.item())))
                        .orElse(origin)));
    }

    /** The name of the type the body has, if it is one of those taken. */
    public Checked<String> type(List<String> taken) {
        if (isEncoded()) {
            return Checked.refused(ContentProblems.encoded());
        }
        MediaType type = MediaType.of(header("Content-Type").orElse(""));
        return type.isInUtf8() && taken.contains(type.name())
                ? Checked.sound(type.name())
                : Checked.refused(ContentProblems.wrongType(taken));
    }

    /** Whether the body is compressed. */
    public boolean isEncoded() {
        return !"identity".equalsIgnoreCase(header("Content-Encoding").orElse("identity"));
    }

    public Future<Checked<byte[]>> body() {
        return incoming.whole();
    }

    public Upload stream(Upload.Taker taker) {
        return incoming.stream(taker);
    }

    public void begin(Upload upload) {
        incoming.begin(upload);
    }

    /** What the gateway answers, back on the event loop; fails when it takes too long. */
    public <T> Future<T> await(CompletionStage<T> stage, Duration patience) {
        return Future.fromCompletionStage(stage, surroundings.vertx().getOrCreateContext())
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .recover(failure -> Future.failedFuture(cause(failure)));
    }

    public <T> Future<T> await(CompletionStage<T> stage) {
        return await(stage, surroundings.limits().gatewayPatience());
    }

    public Answer answer(int status, Consumer<JsonWriter> members) {
        return Answer.of(status, "application/json", JsonWriter.object(members));
    }

    public Answer refuse(Problem problem) {
        return ProblemWriter.answer(problem, language());
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    HttpServerRequest request() {
        return incoming.request();
    }
}
