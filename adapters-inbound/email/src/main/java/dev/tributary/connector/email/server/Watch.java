package dev.tributary.connector.email.server;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does what is due once too much time has passed, on a thread of its own that is gone after {@link #close()}. */
final class Watch implements Closeable {

    private static final int IDLE_SECONDS = 30;
    private static final int CLOSING_SECONDS = 2;

    private final ScheduledThreadPoolExecutor executor;

    Watch() {
        executor = new ScheduledThreadPoolExecutor(1, Watch::thread, new ThreadPoolExecutor.DiscardPolicy());
        executor.setRemoveOnCancelPolicy(true);
        executor.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        executor.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "tributary-mail-watch");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Nothing happens once this is closed.
     *
     * @return calls it off
     */
    Runnable after(Duration time, Runnable action) {
        Future<?> due = executor.schedule(action, time.toNanos(), TimeUnit.NANOSECONDS);
        return () -> due.cancel(false);
    }

    @Override
    public void close() {
        executor.shutdownNow();
        try {
            executor.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
