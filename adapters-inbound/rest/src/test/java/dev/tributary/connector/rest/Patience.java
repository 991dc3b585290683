package dev.tributary.connector.rest;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition, within bounds. */
final class Patience {

    private static final Duration BOUND = Duration.ofSeconds(30);

    private Patience() {}

    static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + BOUND.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what);
            }
            Thread.onSpinWait();
        }
    }
}
