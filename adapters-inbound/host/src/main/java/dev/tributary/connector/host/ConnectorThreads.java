package dev.tributary.connector.host;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
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

    /** One thread, of which work that comes too late is refused. */
    ExecutorService single() {
        return new Plain(1, Integer.MAX_VALUE);
    }

    /**
     * One thread; work that comes too late is done all the same, as somebody may wait for its end, in another thread of the
     * connector: whoever brings it, such as the store, is never held up.
     */
    ExecutorService completing() {
        return new Completing();
    }

    /** For blocking work: refuses what exceeds its bound, and everything once it is shut down. */
    ExecutorService blocking() {
        return new Plain(MOST_THREADS, MOST_WAITING);
    }

    private abstract class Pool extends ThreadPoolExecutor {

        Pool(int threads, int waiting) {
            super(
                    threads,
                    threads,
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(waiting),
                    ConnectorThreads.this);
            allowCoreThreadTimeOut(true);
            setRejectedExecutionHandler((work, closed) -> {
                throw new RejectedExecutionException("connector " + connector + " is stopped, or has too much to do");
            });
        }

        /** Whatever the work before left there. */
        @Override
        protected void beforeExecute(Thread thread, Runnable work) {
            thread.setContextClassLoader(loader);
        }
    }

    private final class Plain extends Pool {

        Plain(int threads, int waiting) {
            super(threads, waiting);
        }
    }

    private final class Completing extends Pool {

        private final Plain late = new Plain(1, Integer.MAX_VALUE);

        Completing() {
            super(1, Integer.MAX_VALUE);
            late.setKeepAliveTime(1, TimeUnit.MILLISECONDS);
            setRejectedExecutionHandler((work, closed) -> late.execute(work));
        }

        /** What waits is not done too late, but somebody may wait for its end as well. */
        @Override
        public List<Runnable> shutdownNow() {
            super.shutdownNow().forEach(late::execute);
            return List.of();
        }

        /** Not while late work goes on. */
        @Override
        public boolean isTerminated() {
            return super.isTerminated() && late.getActiveCount() == 0;
        }
    }
}
