package dev.tributary.connector.rest.webhooks;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends by HTTP; follows no redirection, and reads of an answer no more than its head. */
final class HttpPost implements Post {

    private static final int CONNECT_MILLISECONDS = 10_000;
    private static final int IDLE_SECONDS = 30;
    private static final long ANSWER_SECONDS = 20;
    private static final long LONGEST_REST_SECONDS = 3_600;

    private final HttpClient client;
    private final InstantSource clock;

    HttpPost(Vertx vertx, InstantSource clock) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLISECONDS)
                .setIdleTimeout(IDLE_SECONDS)
                .setDecompressionSupported(false));
        this.clock = clock;
    }

    @Override
    public CompletionStage<Answered> send(Target target, Message message) {
        return client.request(options(target, message))
                .compose(request -> exchange(request, message))
                .timeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .toCompletionStage();
    }

    private RequestOptions options(Target target, Message message) {
        long second = clock.instant().getEpochSecond();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(target.url().toString())
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "Tributary")
                .putHeader("webhook-id", message.id())
                .putHeader("webhook-timestamp", Long.toString(second))
                .putHeader("webhook-signature", target.secret().sign(message.id(), second, message.payload()));
    }

    private static Future<Answered> exchange(HttpClientRequest request, Message message) {
        return request.send(Buffer.buffer(message.payload().getBytes(StandardCharsets.UTF_8)))
                .map(response -> {
                    Answered answered = answered(response);
                    if (!"0".equals(response.getHeader("content-length"))) {
                        request.reset();
                    }
                    return answered;
                });
    }

    private static Answered answered(HttpClientResponse response) {
        return new Answered(response.statusCode(), rest(response.getHeader("retry-after")));
    }

    /** A date instead of seconds is not obeyed: pauses grow all the same. */
    private static Duration rest(@Nullable String seconds) {
        return seconds == null || !seconds.matches("\\d{1,9}")
                ? Duration.ZERO
                : Duration.ofSeconds(Math.min(Long.parseLong(seconds), LONGEST_REST_SECONDS));
    }
}
