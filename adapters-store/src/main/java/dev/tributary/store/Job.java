package dev.tributary.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call that waits to be done with a session S, and the stage that tells its end. */
final class Job<S, R> {

    private final int weight;
    private final Function<S, R> work;
    private final CompletableFuture<@Nullable R> stage = new CompletableFuture<>();
    private @Nullable R result;

    Job(int weight, Function<S, R> work) {
        this.weight = weight;
        this.work = work;
    }

    /** How many changes it makes, about. */
    int weight() {
        return weight;
    }

    CompletionStage<R> stage() {
        return stage;
    }

    void run(S session) {
        result = work.apply(session);
    }

    void succeed() {
        stage.complete(result);
    }

    void fail(Throwable failure) {
        stage.completeExceptionally(failure);
    }
}
