package dev.tributary.connector.host;

import dev.tributary.application.port.Timer;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One run of a connector in its threads, from its start to its end. What a run that is over still does has no effect. */
final class Generation {

    private final RunParts parts;
    private final ConnectorRun run;
    private final Limits limits;
    private final Timer timer;
    private final HealthWatch health;
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile Runnable ended = () -> {};
    private @Nullable Future<?> starting;
    private boolean closing;
    private volatile @Nullable Text overdue;
    private volatile boolean interrupted;

    Generation(RunParts parts, ConnectorRun run, Limits limits, Timer timer) {
        this.parts = parts;
        this.run = run;
        this.limits = limits;
        this.timer = timer;
        this.health = new HealthWatch(this::askHealth, parts.asking(), timer, limits.health());
    }

    /** @param ended told once, when it runs, has failed or is given up */
    synchronized void beginStart(Runnable ended) {
        this.ended = ended;
        Timer.Alarm alarm = timer.after(limits.start(), this::giveUp);
        starting = parts.lifecycle().submit(() -> {
            run.start();
            alarm.cancel();
        });
        parts.lifecycle().execute(() -> {
            tellOfEnd();
            run.releaseUnlessStarted();
        });
    }

    /** Returns once the connector has started, has failed, or is given up. */
    void awaitStart(Deadline deadline) throws InterruptedException {
        try {
            begun.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            giveUp();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("starting a connector never throws", impossible);
        }
    }

    private void giveUp() {
        if (run.fail(Causes.startTakesLongerThan(limits.start()))) {
            parts.cutOff();
            cancelStart();
            tellOfEnd();
        }
    }

    private void tellOfEnd() {
        if (!told.getAndSet(true)) {
            ended.run();
            begun.complete(null);
        }
    }

    private synchronized void cancelStart() {
        if (starting != null) {
            starting.cancel(true);
        }
    }

    boolean isRunning() {
        return run.phase().isStarted();
    }

    boolean isHopeless() {
        return run.isHopeless();
    }

    /** Fails where it does not do what it is there for any more; whether it has. */
    boolean isFoundDead(Instant now, String partner, @Nullable Instant arrival) {
        if (!isRunning() || health.last().status() != Health.Status.UP) {
            return false;
        }
        Optional<PollWatch.Poll> missed = parts.polls().overdue(now);
        return missed.isPresent() && run.die(Causes.runningButDead(partner, missed.get(), arrival));
    }

    CompletableFuture<Health> watch(Instant now) {
        overdue = parts.guard().callbacks().overdue(now).orElse(null);
        return isRunning()
                ? health.ask()
                : CompletableFuture.completedFuture(run.phase().health());
    }

    private Health askHealth() {
        parts.meters().sample();
        return run.health();
    }

    Phase phase() {
        return run.phase();
    }

    Health health() {
        Phase phase = run.phase();
        return phase.isStarted() ? Healths.with(health.last(), overdue) : phase.health();
    }

    /** Ends it in its own thread; what it submits from now on comes too late where it is fenced off. */
    synchronized void beginClose() {
        if (closing) {
            return;
        }
        closing = true;
        run.callOff();
        cancelStart();
        parts.lifecycle().execute(run::release);
        parts.lifecycle().shutdown();
    }

    /** The same of one that is not to be trusted any more, within the limits. */
    void retire() {
        parts.door().shut();
        parts.meters().close();
        beginClose();
        timer.after(limits.close(), () -> {
            if (!isOver()) {
                interrupt();
            }
        });
    }

    boolean isOver() {
        return parts.areOver();
    }

    void interruptUnlessClosedBy(Deadline deadline) throws InterruptedException {
        if (!isClosedBy(deadline)) {
            run.stopBadly(Causes.closeTakesLongerThan(limits.close()));
            interrupt();
        }
    }

    /** It was told to end, interrupted, and goes on all the same. */
    boolean isStuck() {
        return interrupted && !isOver();
    }

    void interrupt() {
        interrupted = true;
        parts.lifecycle().shutdownNow();
        parts.cutOff();
    }

    /** Waits until no thread of the connector is left, and not longer. */
    boolean isClosedBy(Deadline deadline) throws InterruptedException {
        return parts.areOverBy(deadline);
    }
}
