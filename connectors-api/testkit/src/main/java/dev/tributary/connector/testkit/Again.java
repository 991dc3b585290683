package dev.tributary.connector.testkit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tries, and tries again: in a gateway after seconds, here after milliseconds. */
final class Again {

    private static final long FIRST_PAUSE = 10; // milliseconds
    private static final int MOST_DOUBLINGS = 5;

    private Again() {}

    /** Does the work on the executor, and tells how it ended: null where it succeeded. */
    static void attempt(Executor executor, Supplier<CompletionStage<?>> work, Consumer<@Nullable Throwable> ended) {
        try {
            CompletionStage<Supplier<CompletionStage<?>>> begun = CompletableFuture.completedFuture(work);
            begun.thenComposeAsync(Supplier::get, executor).whenComplete((done, failure) -> ended.accept(failure));
        } catch (RejectedExecutionException closed) {
            ended.accept(closed);
        }
    }

    static void later(MemoryGateway gateway, int attempt, Runnable work) {
        long pause = FIRST_PAUSE << Math.min(attempt - 1, MOST_DOUBLINGS);
        gateway.threads.after(pause, work);
    }
}
