package dev.tributary.ocean.client;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Makes calls for any thread: bounded in number and in time, and each with a reply, whatever happens. */
final class OceanCalls implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(OceanCalls.class.getName());

    private final OceanHttp http;
    private final Session session;
    private final Duration deadline;
    private final int bound;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();
    /** Touched only where {@link OceanHttp#run} runs. */
    private final Set<Call> underWay = new HashSet<>();

    OceanCalls(OceanHttp http, Session session, OceanSettings settings) {
        this.http = http;
        this.session = session;
        this.deadline = settings.requestTimeout().multipliedBy(2);
        this.bound = settings.maxInFlight() + OceanHttp.QUEUE;
    }

    <T> CompletableFuture<T> make(OceanRequest request, Function<Reply, T> reader) {
        CompletableFuture<Reply> answer = new CompletableFuture<>();
        if (begun.incrementAndGet() > bound) {
            end(answer, Reply.unsent("more than " + bound + " calls at a time"));
        } else {
            begin(request, answer);
        }
        return answer.thenApply(reader);
    }

    private void begin(OceanRequest request, CompletableFuture<Reply> answer) {
        try {
            http.run(() -> perform(request, answer));
        } catch (RejectedExecutionException closing) {
            end(answer, ofClosed());
        }
    }

    private void perform(OceanRequest request, CompletableFuture<Reply> answer) {
        if (closed.get()) {
            end(answer, ofClosed());
            return;
        }
        Call call = new Call(http, session, request);
        underWay.add(call);
        Future<Reply> reply = call.make();
        http.unless(reply, deadline, call::giveUp);
        reply.onComplete(ended -> {
            underWay.remove(call);
            end(answer, replyOf(ended));
        });
    }

    private void end(CompletableFuture<Reply> answer, Reply reply) {
        begun.decrementAndGet();
        answer.complete(reply);
    }

    /** A fault of ours leaves open what has happened; its own words may hold what was sent. */
    private static Reply replyOf(AsyncResult<Reply> ended) {
        if (ended.succeeded()) {
            return ended.result();
        }
        String fault = ended.cause().getClass().getName();
        LOG.log(System.Logger.Level.ERROR, "A call to Océan was lost by a fault of this program: {0}", fault);
        return Reply.lost("a fault of this program: " + fault);
    }

    private static Reply ofClosed() {
        return Reply.unsent("the connection to Océan is closed");
    }

    /** Gives up what is under way, then lets go of the connections. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            http.close(() -> List.copyOf(underWay).forEach(Call::giveUp));
        }
    }
}
