package dev.tributary.connector.testkit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Assertions;

/** Waits for a condition, within bounds: what tests do instead of sleeping. */
public final class Eventually {

    private static final long BETWEEN_LOOKS = Duration.ofMillis(2).toNanos();

    private Eventually() {}

    /**
     * Returns once the condition holds. It is asked on the caller's thread, some hundred times a second; one that throws
     * does not hold.
     *
     * @param what completes the sentence "waited in vain until ..."
     * @throws AssertionError when it does not hold within the bound
     */
    public static void until(String what, Duration bound, Callable<Boolean> condition) {
        long end = System.nanoTime() + bound.toNanos();
        while (!holds(condition)) {
            if (System.nanoTime() - end > 0) {
                Assertions.fail("waited in vain until " + what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    /** Whether the condition comes to hold within the bound. */
    static boolean holdsWithin(Duration bound, Callable<Boolean> condition) {
        long end = System.nanoTime() + bound.toNanos();
        while (!holds(condition)) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return true;
    }

    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (Exception notYet) {
            return false;
        }
    }
}
