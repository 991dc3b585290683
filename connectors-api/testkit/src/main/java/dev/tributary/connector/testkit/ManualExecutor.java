package dev.tributary.connector.testkit;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Keeps work until the test runs it, on the test's own thread. Work may be handed in from any thread. */
public final class ManualExecutor implements Executor {

    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    /**
     * Keeps the work.
     *
     * @throws RejectedExecutionException once it is closed, as a gateway's executor does
     */
    @Override
    public void execute(Runnable work) {
        if (closed) {
            throw new RejectedExecutionException("the connector is closed");
        }
        waiting.add(work);
    }

    /** How much work waits. */
    public int waiting() {
        return waiting.size();
    }

    /** Runs what waits, and what that hands in, until nothing is left. What the work throws comes out here. */
    public void runAll() {
        for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
            work.run();
        }
    }

    /** Refuses work from now on; what waits is forgotten. */
    public void close() {
        closed = true;
        waiting.clear();
    }
}
