package dev.tributary.application.port;

import java.time.Duration;

/** Does things later, on a thread of its own; what it runs must be quick. */
public interface Timer {

    /** Runs the action once after this time, unless it is cancelled before. */
    Alarm after(Duration delay, Runnable action);

    /** What is to be done later. */
    @FunctionalInterface
    interface Alarm {
        void cancel();
    }
}
