package dev.tributary.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** A call that waits to be done with a session S, and the stage that tells its end. */
final class Job<S, R> {

    private final int weight;
    private final Function<S, R> work;
    private final CompletableFuture<R> stage = new CompletableFuture<>();
    private Runnable success = () -> {
        throw new IllegalStateException("a job that has not run cannot succeed");
    };

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
        R result = work.apply(session);
        success = () -> stage.complete(result);
    }

    void succeed() {
        success.run();
    }

    void fail(Throwable failure) {
        stage.completeExceptionally(failure);
    }
}
