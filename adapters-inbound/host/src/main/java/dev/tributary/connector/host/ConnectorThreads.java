package dev.tributary.connector.host;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Makes the threads of one connector: they bear its name and load with its class loader. */
final class ConnectorThreads implements ThreadFactory {

    private static final int MOST_THREADS = 16;
    private static final int MOST_WAITING = 1_000;
    private static final long IDLE_SECONDS = 30;

    private final String connector;
    private final @Nullable ClassLoader loader;
    private final AtomicInteger made = new AtomicInteger();

    ConnectorThreads(String connector, @Nullable ClassLoader loader) {
        this.connector = connector;
        this.loader = loader;
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "tributary-" + connector + "-" + made.incrementAndGet());
        thread.setContextClassLoader(loader);
        thread.setDaemon(true);
        return thread;
    }

    /** The one thread that starts and closes the connector. */
    ExecutorService lifecycle() {
        return Executors.newSingleThreadExecutor(this);
    }

    /** For blocking work: refuses what exceeds its bound, and everything once it is shut down. */
    ExecutorService blocking() {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                MOST_THREADS,
                MOST_THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING),
                this);
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}
