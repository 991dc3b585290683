package dev.tributary.connector.rest.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** Answers what the server itself cannot read as HTTP; it closes the connection afterwards. */
public final class InvalidRequests implements Handler<HttpServerRequest> {

    private final Surroundings surroundings;

    public InvalidRequests(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void handle(HttpServerRequest request) {
        Reply.refuseAtOnce(
                new Incoming(request, surroundings),
                problem(request.decoderResult().cause()));
    }

    private static Problem problem(@Nullable Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return RequestProblems.longPath();
        }
        return cause instanceof TooLongHttpHeaderException
                ? RequestProblems.longHeaders()
                : RequestProblems.malformed();
    }
}
