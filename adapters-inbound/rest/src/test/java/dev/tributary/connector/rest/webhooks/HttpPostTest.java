package dev.tributary.connector.rest.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.connector.testkit.ManualClock;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpPostTest {

    private static final Message MESSAGE = new Message("event-7", "{\"type\":\"mission.delivery\"}");

    private final Vertx vertx = Vertx.vertx();
    private final Post post = new HttpPost(vertx, new ManualClock(WebhookFixture.NOW));
    private final Map<String, String> came = new ConcurrentHashMap<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private Target listening(Consumer<HttpServerRequest> answer) {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> {
                    request.headers()
                            .forEach(header -> came.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
                    came.put("body", request.method() + " " + request.path() + " " + body);
                    answer.accept(request);
                }))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return WebhookFixture.target("http://127.0.0.1:" + server.actualPort() + "/hook");
    }

    private Answered sent(Target target) throws Exception {
        return post.send(target, MESSAGE).toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    @Test
    void itPostsTheMessageSigned() throws Exception {
        Target target =
                listening(request -> request.response().setStatusCode(204).end());

        Answered answered = sent(target);

        assertThat(answered).isEqualTo(new Answered(204, Duration.ZERO));
        long second = WebhookFixture.NOW.getEpochSecond();
        assertThat(came)
                .containsEntry("body", "POST /hook {\"type\":\"mission.delivery\"}")
                .containsEntry("content-type", "application/json")
                .containsEntry("webhook-id", "event-7")
                .containsEntry("webhook-timestamp", Long.toString(second))
                .containsEntry("webhook-signature", target.secret().sign("event-7", second, MESSAGE.payload()));
    }

    @ParameterizedTest
    @CsvSource({"17, 17", "0, 0", "86400, 3600", "'Fri, 27 Nov 2026 09:00:00 GMT', 0", "-5, 0", "9999999999, 0"})
    void whatItSaysOfRestsIsRead(String retryAfter, long seconds) throws Exception {
        Target target = listening(request -> request.response()
                .setStatusCode(503)
                .putHeader("Retry-After", retryAfter)
                .end("busy"));

        assertThat(sent(target)).isEqualTo(new Answered(503, Duration.ofSeconds(seconds)));
    }

    @Test
    void aRedirectionIsNotFollowed() throws Exception {
        Target target = listening(request -> request.response()
                .setStatusCode(303)
                .putHeader("Location", "/elsewhere")
                .end());

        Answered answered = sent(target);

        assertThat(answered.isTaken()).isFalse();
        assertThat(came.get("body")).startsWith("POST /hook ");
    }

    @Test
    void ofAnAnswerWithoutEndTheHeadIsEnough() throws Exception {
        Target target = listening(request ->
                request.response().setChunked(true).setStatusCode(410).write("for ever"));

        assertThat(sent(target).isGone()).isTrue();
    }

    @Test
    void whatIsNotReachedFails() {
        Target target = WebhookFixture.target("http://127.0.0.1:1/hook");

        assertThatThrownBy(() -> sent(target)).hasCauseInstanceOf(java.io.IOException.class);
    }
}
