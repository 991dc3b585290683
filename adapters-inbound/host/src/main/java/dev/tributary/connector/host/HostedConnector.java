package dev.tributary.connector.host;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One connector in its thread, given up when it takes too long. */
final class HostedConnector {

    private final ConnectorPlan plan;
    private final ConnectorRun run;
    private final ExecutorService lifecycle;
    private final ExecutorService blocking;
    private final Limits limits;
    private @Nullable Future<?> starting;
    private boolean closing;

    HostedConnector(
            ConnectorPlan plan, ConnectorRun run, ExecutorService lifecycle, ExecutorService blocking, Limits limits) {
        this.plan = plan;
        this.run = run;
        this.lifecycle = lifecycle;
        this.blocking = blocking;
        this.limits = limits;
    }

    synchronized void beginStart() {
        if (plan.isEnabled() && starting == null && !closing) {
            starting = lifecycle.submit(run::start);
            lifecycle.execute(run::releaseUnlessStarted);
        }
    }

    /** Returns once the connector has started, has failed, or is given up. */
    void awaitStart(Deadline deadline) throws InterruptedException {
        Future<?> begun = starting();
        if (begun == null) {
            return;
        }
        try {
            begun.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            giveUp(begun);
        } catch (CancellationException closedMeanwhile) {
            run.callOff();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("starting a connector never throws", impossible);
        }
    }

    private synchronized @Nullable Future<?> starting() {
        return starting;
    }

    private void giveUp(Future<?> begun) {
        run.fail(Causes.startTakesLongerThan(limits.start()));
        run.cutOff();
        begun.cancel(true);
    }

    synchronized void beginClose() {
        if (closing) {
            return;
        }
        closing = true;
        run.callOff();
        if (starting != null) {
            starting.cancel(true);
        }
        lifecycle.execute(run::release);
        lifecycle.shutdown();
    }

    void interruptUnlessClosedBy(Deadline deadline) throws InterruptedException {
        if (!isClosedBy(deadline)) {
            run.stopBadly(Causes.closeTakesLongerThan(limits.close()));
            interrupt();
        }
    }

    void interrupt() {
        lifecycle.shutdownNow();
        run.cutOff();
    }

    /** Waits until no thread of the connector is left, and not longer. */
    boolean isClosedBy(Deadline deadline) throws InterruptedException {
        return lifecycle.awaitTermination(deadline.nanosLeft(), TimeUnit.NANOSECONDS)
                && blocking.awaitTermination(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
    }

    ConnectorStatus status() {
        Phase phase = run.phase();
        return new ConnectorStatus(
                plan.name(), plan.type(), plan.partner().name(), phase.state(), run.health(), phase.cause());
    }
}
