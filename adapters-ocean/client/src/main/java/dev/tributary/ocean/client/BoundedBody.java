package dev.tributary.ocean.client;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.WriteStream;
import io.vertx.ext.web.codec.spi.BodyStream;
import org.jspecify.annotations.Nullable;

/** Takes in the body of an answer up to a limit. */
final class BoundedBody implements BodyStream<Buffer> {

    static final int LIMIT = 1024 * 1024;

    private final Buffer body = Buffer.buffer();
    private final Promise<Buffer> result = Promise.promise();
    private final Runnable tooLong;

    BoundedBody(Runnable tooLong) {
        this.tooLong = tooLong;
    }

    @Override
    public Future<Void> write(Buffer part) {
        if (body.length() + part.length() > LIMIT) {
            tooLong.run();
            return Future.failedFuture("too long");
        }
        body.appendBuffer(part);
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> end() {
        result.tryComplete(body);
        return Future.succeededFuture();
    }

    @Override
    public void handle(Throwable failure) {
        result.tryFail(failure);
    }

    @Override
    public Future<Buffer> result() {
        return result.future();
    }

    @Override
    public WriteStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        return this;
    }

    @Override
    public WriteStream<Buffer> setWriteQueueMaxSize(int size) {
        return this;
    }

    @Override
    public boolean writeQueueFull() {
        return false;
    }

    @Override
    public WriteStream<Buffer> drainHandler(@Nullable Handler<Void> handler) {
        return this;
    }
}
