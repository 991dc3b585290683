package dev.tributary.connector.host;

import dev.tributary.application.port.StoreFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Between a connector and the missions; once shut, nothing goes through any more. */
final class Door {

    private final String owner;
    private final Set<AutoCloseable> subscriptions = ConcurrentHashMap.newKeySet();
    private volatile boolean shut;

    Door(String owner) {
        this.owner = owner;
    }

    boolean isShut() {
        return shut;
    }

    /** Reads; whatever goes wrong is in the stage. */
    <T> CompletionStage<T> read(Supplier<CompletionStage<T>> reading) {
        return shut
                ? CompletableFuture.failedFuture(unreadable(new IOException(owner + " is stopped")))
                : CompletableFuture.completedFuture(reading)
                        .thenCompose(Supplier::get)
                        .exceptionallyCompose(failure -> CompletableFuture.failedFuture(told(failure)));
    }

    /** A connector cannot see the store's own failure: it is told by a type of the JDK. */
    private static Throwable told(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof StoreFailure ? unreadable(new IOException(cause.getMessage(), cause)) : cause;
    }

    private static UncheckedIOException unreadable(IOException why) {
        return new UncheckedIOException(why.getMessage(), why);
    }

    /** Begins something that ends when it is closed, or when the door is shut. */
    AutoCloseable keepOpen(Supplier<? extends AutoCloseable> begin) {
        if (shut) {
            return () -> {};
        }
        AutoCloseable begun = begin.get();
        subscriptions.add(begun);
        if (shut) {
            end(begun);
        }
        return () -> end(begun);
    }

    void shut() {
        shut = true;
        subscriptions.forEach(this::end);
    }

    private void end(AutoCloseable begun) {
        if (!subscriptions.remove(begun)) {
            return;
        }
        try {
            begun.close();
        } catch (Exception impossible) {
            throw new IllegalStateException("ending a subscription never throws", impossible);
        }
    }
}
