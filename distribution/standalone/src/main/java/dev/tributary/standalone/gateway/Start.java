package dev.tributary.standalone.gateway;

import dev.tributary.standalone.terminal.Interruption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A start on a thread of its own: whoever ends the program need not wait for its slowest part to begin. */
public final class Start<T extends AutoCloseable> {

    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private final Thread thread;

    private Start(Supplier<T> starting) {
        this.thread = new Thread(() -> run(starting), "start");
        thread.setDaemon(true);
    }

    public static <T extends AutoCloseable> Start<T> of(Supplier<T> starting) {
        Start<T> start = new Start<>(starting);
        start.thread.start();
        return start;
    }

    private void run(Supplier<T> starting) {
        try {
            outcome.complete(starting.get());
        } catch (RuntimeException | Error failure) {
            outcome.completeExceptionally(failure);
        }
    }

    /**
     * What has started; empty if the interruption came, and the start has not ended in this time after it. Throws what
     * the start failed by.
     */
    public Optional<T> await(Interruption interruption, Duration patience) throws InterruptedException {
        try {
            CompletableFuture.anyOf(outcome, interruption.coming()).get();
            return Optional.of(outcome.get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(failed);
        }
    }

    /** Gives the start up, and closes what has started; returns when that is done. */
    public void giveUp() throws Exception {
        thread.interrupt();
        try {
            outcome.join().close();
        } catch (CompletionException givenUp) {
            // a start that fails leaves nothing behind, and why it failed matters no more
        }
    }
}
