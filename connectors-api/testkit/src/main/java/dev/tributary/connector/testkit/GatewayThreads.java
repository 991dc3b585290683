package dev.tributary.connector.testkit;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Where a gateway's answers come from: never the caller's thread. */
final class GatewayThreads implements AutoCloseable {

    static final String PREFIX = "testkit-";

    private final ExecutorService answers = Executors.newSingleThreadExecutor(named("gateway"));
    private final ExecutorService blocking = Executors.newCachedThreadPool(named("blocking"));
    private final Timer timer = new Timer(PREFIX + "timer", true);

    /** Begun here: a thread that a connector's call begins would hold on to the class loader of that connector. */
    GatewayThreads() {
        answers.execute(() -> {});
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, PREFIX + name);
            thread.setDaemon(true);
            thread.setContextClassLoader(GatewayThreads.class.getClassLoader());
            return thread;
        };
    }

    /** One thread: what is asked first is answered first. */
    Executor answers() {
        return answers;
    }

    Executor blocking() {
        return blocking;
    }

    /** Does this in so many milliseconds, unless the gateway is closed by then. */
    void after(long milliseconds, Runnable work) {
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                work.run();
            }
        };
        try {
            timer.schedule(task, milliseconds);
        } catch (IllegalStateException closed) {
            task.cancel();
        }
    }

    @Override
    public void close() {
        answers.shutdownNow();
        blocking.shutdownNow();
        timer.cancel();
    }
}
