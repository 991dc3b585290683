package dev.tributary.connector.host.feedback;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
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

    /**
     * Runs the callback when there is room for it.
     *
     * @param then is told how it ended, with null for well, on the executor's thread, so that one may follow another
     *     without end; on the caller's where the executor refuses
     */
    void run(Supplier<CompletionStage<?>> callback, Consumer<@Nullable Throwable> then) {
        enter(() -> begin(callback, then));
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

    private void begin(Supplier<CompletionStage<?>> callback, Consumer<@Nullable Throwable> then) {
        try {
            executor.execute(() -> call(callback).whenComplete((result, failure) -> end(then, failure)));
        } catch (RuntimeException refused) {
            end(then, refused);
        }
    }

    private void end(Consumer<@Nullable Throwable> then, @Nullable Throwable failure) {
        leave();
        then.accept(failure);
    }

    private static CompletionStage<?> call(Supplier<CompletionStage<?>> callback) {
        try {
            return callback.get();
        } catch (Throwable thrown) {
            return CompletableFuture.failedFuture(thrown);
        }
    }
}
