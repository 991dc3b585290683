package dev.tributary.application.time;

import dev.tributary.application.port.Timer;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A timer on one daemon thread. */
public final class SystemTimer implements Timer, AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(SystemTimer.class.getName());

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(2);

    private final OwnThreads threads = new OwnThreads("tributary-timer");
    private final ScheduledThreadPoolExecutor executor;

    public SystemTimer() {
        executor = new ScheduledThreadPoolExecutor(1, threads);
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        executor.setRejectedExecutionHandler((action, closed) -> {});
    }

    @Override
    public Alarm after(Duration delay, Runnable action) {
        ScheduledFuture<?> future = executor.schedule(() -> run(action), delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> future.cancel(false);
    }

    private static void run(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException bug) {
            LOGGER.log(Level.ERROR, "an action of the timer failed", bug);
        }
    }

    /** Interrupts what runs, and waits for its end unless called by it. */
    @Override
    public void close() {
        executor.shutdownNow();
        threads.awaitEnd(ENDS_WITHIN);
    }
}
