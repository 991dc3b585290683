package dev.tributary.ocean.simulator;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;

/** Puts an answer on the wire: whole, cut in half, or not at all. */
final class AnswerWriter {

    private AnswerWriter() {}

    static void write(HttpServerRequest request, Answer answer, AnswerFate fate) {
        if (request.response().closed()) {
            return; // the caller has gone
        }
        switch (fate) {
            case SENT -> head(request.response(), answer).end(answer.body());
            case CUT -> cut(request, answer);
            case LOST -> request.connection().close();
        }
    }

    private static void cut(HttpServerRequest request, Answer answer) {
        Buffer body = Buffer.buffer(answer.body());
        head(request.response(), answer)
                .putHeader("Content-Length", Integer.toString(body.length()))
                .write(body.slice(0, body.length() / 2))
                .onComplete(written -> request.connection().close());
    }

    private static HttpServerResponse head(HttpServerResponse response, Answer answer) {
        response.setStatusCode(answer.status()).putHeader("Content-Type", answer.contentType());
        Duration retryAfter = answer.retryAfter();
        return retryAfter == null ? response : response.putHeader("Retry-After", Long.toString(retryAfter.toSeconds()));
    }
}
