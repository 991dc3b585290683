package dev.tributary.connector.host.feedback;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a connector's callbacks, so many at once; one counts until its stage has completed. */
final class Slots {

    private final Executor executor;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int free;

    Slots(Executor executor, int slots) {
        this.executor = executor;
        this.free = slots;
    }

    /** Completes as the callback's stage does, or fails with what it threw. */
    CompletionStage<?> run(Supplier<CompletionStage<?>> callback) {
        CompletableFuture<Object> ended = new CompletableFuture<>();
        enter(() -> begin(callback, ended));
        return ended;
    }

    private void enter(Runnable work) {
        synchronized (this) {
            if (free == 0) {
                waiting.add(work);
                return;
            }
            free--;
        }
        work.run();
    }

    private void leave() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                free++;
                return;
            }
        }
        next.run();
    }

    private void begin(Supplier<CompletionStage<?>> callback, CompletableFuture<Object> ended) {
        try {
            executor.execute(() -> call(callback).whenComplete((result, failure) -> end(ended, failure)));
        } catch (RuntimeException refused) {
            end(ended, refused);
        }
    }

    private void end(CompletableFuture<Object> ended, @Nullable Throwable failure) {
        leave();
        if (failure == null) {
            ended.complete(true);
        } else {
            ended.completeExceptionally(failure);
        }
    }

    private static CompletionStage<?> call(Supplier<CompletionStage<?>> callback) {
        try {
            return Objects.requireNonNull(callback.get(), "the callback gave no stage");
        } catch (Throwable thrown) {
            return CompletableFuture.failedFuture(thrown);
        }
    }
}
