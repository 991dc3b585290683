package dev.tributary.ocean.client;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.impl.ClientPhase;
import io.vertx.ext.web.client.impl.HttpContext;
import io.vertx.ext.web.codec.BodyCodec;
import io.vertx.ext.web.codec.spi.BodyStream;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way. Knows whether anything of it was sent, which decides whether a failure leaves the outcome open,
 * and can be given up at any time. The client's public interface tells neither, so this watches its phases.
 */
final class Exchange implements BodyCodec<Buffer> {

    private final Promise<Reply> reply = Promise.promise();
    private final Promise<Void> beginning = Promise.promise();
    private @Nullable HttpClientRequest sent;

    /** To be added to the client, once. */
    static void watch(HttpContext<?> context) {
        if (context.phase() == ClientPhase.SEND_REQUEST && context.request().bodyCodec() instanceof Exchange exchange) {
            exchange.sending(context);
        } else {
            context.next();
        }
    }

    Future<Reply> reply() {
        return reply.future();
    }

    /** Succeeds when it has its connection, and is sent. */
    Future<Void> beginning() {
        return beginning.future();
    }

    boolean isOver() {
        return reply.future().isComplete();
    }

    Exchange() {
        reply.future().onComplete(over -> beginning.tryFail("it is over"));
    }

    void answered(HttpResponse<Buffer> response) {
        reply.tryComplete(new Reply.Answered(HttpAnswer.of(response)));
    }

    void failed(Throwable cause) {
        reply.tryComplete(noAnswer(FailureCause.of(cause)));
    }

    void giveUp(String cause) {
        if (reply.tryComplete(noAnswer(cause)) && sent != null) {
            sent.reset();
        }
    }

    @Override
    public BodyStream<Buffer> stream() {
        return new BoundedBody(() -> giveUp("the answer is longer than " + BoundedBody.LIMIT + " bytes"));
    }

    private void sending(HttpContext<?> context) {
        HttpClientRequest request = context.clientRequest().exceptionHandler(told -> {});
        if (isOver()) {
            context.fail(new IllegalStateException("given up before it was sent"));
            return;
        }
        sent = request;
        beginning.tryComplete();
        context.next();
    }

    private Reply noAnswer(String cause) {
        return sent == null ? Reply.unsent(cause) : Reply.lost(cause);
    }
}
