package dev.tributary.connector.testkit;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Between one running connector and the gateway. Once shut, nothing comes of what the connector still does; once it has
 * crashed, whatever it calls never returns, as in a process that has ended.
 */
final class Fence {

    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicReference<@Nullable CrashPoint> trap = new AtomicReference<>();
    private final Set<AutoCloseable> subscriptions = ConcurrentHashMap.newKeySet();
    private final CountDownLatch sprung = new CountDownLatch(1);
    private volatile boolean shut;
    private volatile boolean crashed;

    boolean isShut() {
        return shut;
    }

    /** Crashes the connector when it hands in something the next time, there. */
    void trap(CrashPoint point) {
        trap.set(point);
    }

    boolean hasSprung() {
        return sprung.getCount() == 0;
    }

    /** For every call: does not return once the connector has crashed. */
    void pass() {
        if (crashed) {
            try {
                release.await();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
            Thread.currentThread().setUncaughtExceptionHandler(Fence::end);
            throw new Crashed();
        }
    }

    /** A thread that ends as it is meant to is nothing to alarm the reader of the test's output with. */
    private static void end(Thread thread, Throwable failure) {
        if (!(failure instanceof Crashed)) {
            thread.getThreadGroup().uncaughtException(thread, failure);
        }
    }

    /** The stage of a call that is under way when the connector crashes never ends. */
    <T> CompletionStage<T> through(CompletionStage<T> stage) {
        CompletableFuture<T> passed = new CompletableFuture<>();
        stage.whenComplete((value, failure) -> {
            if (crashed) {
                return;
            }
            if (failure == null) {
                passed.complete(value);
            } else {
                passed.completeExceptionally(failure);
            }
        });
        return passed;
    }

    <T> CompletionStage<T> submit(Supplier<CompletionStage<T>> handIn) {
        CrashPoint point = trap.getAndSet(null);
        if (point == CrashPoint.BEFORE_SUBMISSION) {
            crash();
            sprung.countDown();
            pass();
        }
        if (point == CrashPoint.BEFORE_RECEIPT) {
            crash();
            handIn.get().whenComplete((kept, failure) -> sprung.countDown());
            pass();
        }
        return through(handIn.get());
    }

    AutoCloseable keep(AutoCloseable subscription) {
        subscriptions.add(subscription);
        if (shut || crashed) {
            end(subscription);
        }
        return () -> end(subscription);
    }

    int subscriptions() {
        return subscriptions.size();
    }

    private void end(AutoCloseable subscription) {
        if (subscriptions.remove(subscription)) {
            try {
                subscription.close();
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    void shut() {
        shut = true;
        subscriptions.forEach(this::end);
    }

    void crash() {
        crashed = true;
        subscriptions.forEach(this::end);
    }

    /** Lets go the threads that a crash holds: their test is over. */
    void release() {
        release.countDown();
    }
}
