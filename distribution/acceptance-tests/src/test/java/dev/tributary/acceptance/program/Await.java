package dev.tributary.acceptance.program;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for a condition of another process, which can only be asked again and again. */
public final class Await {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private Await() {}

    public static void until(String what, Callable<Boolean> condition) throws Exception {
        until(what, () -> "", condition);
    }

    /** Tells what there is instead when it was in vain. */
    public static void until(String what, Supplier<String> instead, Callable<Boolean> condition) throws Exception {
        within(LIMIT, what, instead, condition);
    }

    /** For what takes long on a busy machine. */
    public static void within(Duration limit, String what, Supplier<String> instead, Callable<Boolean> condition)
            throws Exception {
        long start = System.nanoTime();
        while (!condition.call()) {
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new AssertionError("waited in vain until " + what + "; " + instead.get());
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
