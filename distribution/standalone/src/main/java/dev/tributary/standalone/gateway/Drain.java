package dev.tributary.standalone.gateway;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Closes something within a time. */
public final class Drain {

    private Drain() {}

    /** False if it was not closed in this time; then it goes on closing. */
    public static boolean close(AutoCloseable closing, Duration patience) throws InterruptedException {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Thread thread = new Thread(() -> close(closing, closed), "drain");
        thread.setDaemon(true);
        thread.start();
        try {
            closed.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("closing failed", failure.getCause());
        }
    }

    private static void close(AutoCloseable closing, CompletableFuture<Void> closed) {
        try {
            closing.close();
            closed.complete(null);
        } catch (Exception failure) {
            closed.completeExceptionally(failure);
        }
    }
}
