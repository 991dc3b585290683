package dev.tributary.connector.rest.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** Sends an answer, once nothing of the body keeps the caller from reading it. */
final class Reply {

    private Reply() {}

    static void send(Incoming incoming, Answer answer) {
        incoming.discarded().onSuccess(nothing -> write(incoming, answer));
    }

    static void refuse(Incoming incoming, Problem problem) {
        send(incoming, answer(incoming, problem));
    }

    /** Where nothing sensible follows. */
    static void refuseAtOnce(Incoming incoming, Problem problem) {
        write(incoming, answer(incoming, problem));
    }

    private static Answer answer(Incoming incoming, Problem problem) {
        return ProblemWriter.answer(
                problem, Languages.preferred(incoming.request().getHeader("Accept-Language")));
    }

    private static void write(Incoming incoming, Answer answer) {
        HttpServerResponse response = incoming.request().response();
        if (response.closed() || response.ended()) {
            return;
        }
        response.setStatusCode(answer.status()).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.headers().forEach(response::putHeader);
        if (incoming.isOpen()) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .endHandler(nothing -> incoming.request().connection().close());
        }
        answer.body().accept(response);
    }
}
