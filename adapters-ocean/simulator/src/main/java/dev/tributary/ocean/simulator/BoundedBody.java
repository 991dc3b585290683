package dev.tributary.ocean.simulator;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;

/** Collects the body of a request up to a limit, and lets the rest of a longer one pass by. */
final class BoundedBody {

    static final int LIMIT_BYTES = 1 << 20;

    private final Buffer kept = Buffer.buffer();
    private boolean tooLarge;

    private BoundedBody() {}

    /** Must be called while the request is being routed, before any of its body can pass. */
    static void read(RoutingContext context, Consumer<Buffer> whole, Runnable tooLarge) {
        BoundedBody body = new BoundedBody();
        context.request().handler(body::take);
        context.request().endHandler(end -> {
            try {
                body.finish(whole, tooLarge);
            } catch (RuntimeException bug) {
                context.fail(bug); // a caller without an answer would take it for a lost one
            }
        });
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
