package dev.tributary.connector.host;

import java.time.Duration;

/** Until when something may take, by the clock that never jumps. */
record Deadline(long nanoTime) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Zero or less once it has passed. */
    long nanosLeft() {
        return nanoTime - System.nanoTime();
    }
}
