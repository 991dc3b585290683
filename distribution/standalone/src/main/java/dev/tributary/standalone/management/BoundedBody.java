package dev.tributary.standalone.management;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The body of a request that an operator sends. */
final class BoundedBody {

    private final int longest;
    private final Buffer received = Buffer.buffer();
    private final CompletableFuture<Optional<Buffer>> end = new CompletableFuture<>();

    private BoundedBody(int longest) {
        this.longest = longest;
    }

    /**
     * Empty where it is too long. To be called before anything else waits, or part of it is missed.
     *
     * @param longest in bytes
     */
    static CompletionStage<Optional<Buffer>> of(HttpServerRequest request, int longest) {
        BoundedBody body = new BoundedBody(longest);
        request.handler(body::take)
                .exceptionHandler(body.end::completeExceptionally)
                .endHandler(ended -> body.end.complete(Optional.of(body.received)));
        return body.end;
    }

    private void take(Buffer part) {
        if (received.length() + part.length() > longest) {
            end.complete(Optional.empty());
        } else {
            received.appendBuffer(part);
        }
    }
}
