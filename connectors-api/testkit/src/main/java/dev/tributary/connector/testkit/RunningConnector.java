package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Health;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One connector in the hands of a test; made by {@link ConnectorHarness}. To be used by one thread at a time. */
public final class RunningConnector {

    private final ConnectorProvider provider;
    private final ConnectorThreads threads;
    private final Limits limits;
    private final ExecutorService lifecycle;
    private final ExecutorService blocking;
    private @Nullable TestContext context;
    private @Nullable Connector connector;

    RunningConnector(ConnectorProvider provider, ConnectorThreads threads, Limits limits) {
        this.provider = provider;
        this.threads = threads;
        this.limits = limits;
        this.lifecycle = threads.lifecycle();
        this.blocking = threads.blocking();
    }

    void create(Function<Executor, TestContext> contexts) {
        TestContext made = contexts.apply(blocking);
        context = made;
        try {
            connector = within(limits.start(), "was not made", () -> provider.create(made));
        } catch (RuntimeException refused) {
            dispose();
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What it was given. */
    public TestContext context() {
        if (context == null) {
            throw new IllegalStateException("not made yet");
        }
        return context;
    }

    private Connector connector() {
        if (connector == null) {
            throw new IllegalStateException("not made yet");
        }
        return connector;
    }

    /**
     * Starts it, on its lifecycle thread.
     *
     * @throws AssertionError if it takes too long
     * @throws Exception as {@link Connector#start()} threw it
     */
    public void start() throws Exception {
        within(limits.start(), "did not start", () -> {
            connector().start();
            return true;
        });
    }

    /** What it says of itself. */
    public Health health() {
        return connector().health();
    }

    /** Closes it on its lifecycle thread, again if it is closed; the host's part of a close is {@link #end()}. */
    public void closeOnly() {
        try {
            within(limits.close(), "did not close", () -> {
                connector().close();
                return true;
            });
        } catch (Exception failure) {
            throw new AssertionError("close threw " + failure, failure);
        }
    }

    /**
     * Closes it as a host does: nothing comes of what it submits later, and its executor is shut down.
     *
     * @throws AssertionError if it takes too long, or throws
     */
    public void close() {
        closeOnly();
        end();
    }

    private void end() {
        context().fence.shut();
        blocking.shutdownNow();
        lifecycle.shutdown();
    }

    /** Its threads that live, and those that they began. */
    public List<Thread> threads() {
        return threads.alive();
    }

    /** Ends its process where it stands, as far as it can tell: nothing that it calls returns any more. */
    public void crash() {
        context().fence.crash();
    }

    /** Lets go of what a crash or a failure left, as well as can be. */
    void dispose() {
        if (context != null) {
            context.fence.shut();
            context.fence.release();
        }
        if (connector != null && !lifecycle.isShutdown()) {
            lifecycle.execute(connector::close);
        }
        lifecycle.shutdown();
        blocking.shutdownNow();
        if (!Eventually.holdsWithin(Duration.ofSeconds(2), () -> threads.alive().isEmpty())) {
            lifecycle.shutdownNow();
            threads.alive().forEach(Thread::interrupt);
        }
    }

    private <T> T within(Duration limit, String otherwise, Callable<T> work) throws Exception {
        Future<T> running = lifecycle.submit(work);
        try {
            return running.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            running.cancel(true);
            throw new AssertionError("the connector " + otherwise + " within " + limit.toMillis() + " ms", late);
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw thrown.getCause() instanceof Exception failure ? failure : thrown;
        }
    }
}
