package dev.tributary.connector.testkit;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the threads of one connector. Their context class loader marks them, and every thread that they begin. */
final class ConnectorThreads implements ThreadFactory {

    private static final int MOST_THREADS = 16;
    private static final int MOST_WAITING = 1000;

    private final String connector;
    private final ClassLoader mark;
    private final AtomicInteger made = new AtomicInteger();

    ConnectorThreads(String connector, ClassLoader loader) {
        this.connector = connector;
        this.mark = new URLClassLoader(connector, new URL[0], loader);
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "tributary-" + connector + "-" + made.incrementAndGet());
        thread.setContextClassLoader(mark);
        thread.setDaemon(true);
        return thread;
    }

    ExecutorService lifecycle() {
        return pool(1);
    }

    ExecutorService blocking() {
        return pool(MOST_THREADS);
    }

    private ExecutorService pool(int threads) {
        return new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), this);
    }

    /** The connector's threads that live: its own, and those that they began. */
    List<Thread> alive() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && thread.getContextClassLoader() == mark)
                .toList();
    }
}
