package dev.tributary.ocean.simulator;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;

/** Collects the body of a request up to a limit, and lets the rest of a longer one pass by. */
final class BoundedBody {

    static final int LIMIT_BYTES = 1 << 20;

    private final Buffer kept = Buffer.buffer();
    private boolean tooLarge;

    private BoundedBody() {}

    /** Must be called before the request's first event is over. */
    static void read(HttpServerRequest request, Consumer<Buffer> whole, Runnable tooLarge) {
        BoundedBody body = new BoundedBody();
        request.handler(body::take);
        request.endHandler(end -> body.finish(whole, tooLarge));
    }

    private void take(Buffer chunk) {
        tooLarge |= kept.length() + chunk.length() > LIMIT_BYTES;
        if (!tooLarge) {
            kept.appendBuffer(chunk);
        }
    }

    private void finish(Consumer<Buffer> whole, Runnable overflow) {
        if (tooLarge) {
            overflow.run();
        } else {
            whole.accept(kept);
        }
    }
}
