package dev.tributary.connector.rest.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;

/** Collects a body that is small enough to be kept. */
final class WholeBody implements Upload.Taker {

    private final Promise<Checked<byte[]>> whole = Promise.promise();
    private final Buffer parts = Buffer.buffer();

    /** Fails only when the caller has gone. */
    Future<Checked<byte[]>> future() {
        return whole.future();
    }

    @Override
    public void part(Buffer part) {
        parts.appendBuffer(part);
    }

    @Override
    public void end() {
        whole.complete(Checked.sound(parts.getBytes()));
    }

    @Override
    public void refused(Problem problem) {
        whole.complete(Checked.refused(problem));
    }

    @Override
    public void gone() {
        whole.fail("gone");
    }
}
