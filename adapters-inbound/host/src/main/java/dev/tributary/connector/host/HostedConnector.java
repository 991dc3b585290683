package dev.tributary.connector.host;

import dev.tributary.application.port.Timer;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One connector of the settings: started, watched, started again when it has failed, and stopped. */
final class HostedConnector {

    private static final System.Logger LOGGER = System.getLogger("tributary.host");

    private static final int MOST_STUCK = 3;

    private final ConnectorPlan plan;
    private final HostedConnectors hosting;
    private final ArrivalWatch arrivals;
    private final Backoff backoff;
    /** Former runs whose threads have not ended yet. */
    private final List<Generation> former = new ArrayList<>();

    private @Nullable Generation current;
    private @Nullable Instant runsSince;
    private Timer.Alarm again = () -> {};
    private AutoCloseable gauge = () -> {};
    private volatile @Nullable Text late;
    private boolean begun;
    private boolean closing;

    HostedConnector(ConnectorPlan plan, HostedConnectors hosting, ArrivalWatch arrivals) {
        this.plan = plan;
        this.hosting = hosting;
        this.arrivals = arrivals;
        this.backoff = new Backoff(hosting.random());
    }

    String name() {
        return plan.name();
    }

    ConnectorPlan plan() {
        return plan;
    }

    synchronized void beginStart() {
        if (!plan.isEnabled() || begun || closing) {
            return;
        }
        begun = true;
        arrivals.remember();
        if (arrivals.isExpecting()) {
            gauge = hosting.metrics().gauge(plan.name(), ConnectorMeters.LATE, () -> late == null ? 0 : 1);
        }
        launch();
    }

    private synchronized void launch() {
        if (closing) {
            return;
        }
        Generation next = hosting.generation(plan, arrivals);
        current = next;
        runsSince = null;
        next.beginStart(() -> ended(next));
    }

    /** A start has ended, well or not. */
    private synchronized void ended(Generation which) {
        if (which != current || closing) {
            return;
        }
        if (which.isRunning()) {
            runsSince = hosting.clock().instant();
        } else {
            giveUp(which);
        }
    }

    private void giveUp(Generation failed) {
        former.removeIf(Generation::isOver);
        former.add(failed);
        failed.retire();
        if (failed.isHopeless() || isGivenUp()) {
            return;
        }
        Instant now = hosting.clock().instant();
        Duration ran = runsSince == null ? Duration.ZERO : Duration.between(runsSince, now);
        Duration pause = backoff.after(ran);
        LOGGER.log(
                System.Logger.Level.INFO,
                "connector " + plan.name() + " is started again in " + pause.toMillis() + " ms");
        again = hosting.timer().after(pause, () -> startAgain(failed, now));
    }

    /** Each run that cannot be ended keeps its threads: a few of them, and no more. */
    private boolean isGivenUp() {
        boolean many = former.stream().filter(Generation::isStuck).count() >= MOST_STUCK;
        if (many) {
            LOGGER.log(
                    System.Logger.Level.ERROR,
                    "connector " + plan.name() + " is not started again: " + MOST_STUCK
                            + " runs of it do not end; restart the gateway, and tell its author");
        }
        return many;
    }

    /** Not before the former one has let go of what both need, such as a port; nor later than it may take for that. */
    private synchronized void startAgain(Generation failed, Instant since) {
        if (closing || failed != current) {
            return;
        }
        Duration waited = Duration.between(since, hosting.clock().instant());
        if (!failed.isOver() && waited.compareTo(hosting.limits().close()) < 0) {
            again = hosting.timer().after(Duration.ofSeconds(1), () -> startAgain(failed, since));
        } else {
            launch();
        }
    }

    /** Looks after it; completes when it has said how it is. */
    CompletableFuture<Health> watch() {
        Generation watched = current();
        Instant now = hosting.clock().instant();
        if (watched == null) {
            return CompletableFuture.completedFuture(Phase.DISCOVERED.health());
        }
        late = arrivals.late(now).orElse(null);
        if (watched.isFoundDead(now, plan.partner().name(), arrivals.last())) {
            died(watched);
        }
        return watched.watch(now);
    }

    private synchronized void died(Generation watched) {
        if (watched == current && !closing) {
            giveUp(watched);
        }
    }

    private synchronized @Nullable Generation current() {
        return current;
    }

    void awaitStart(Deadline deadline) throws InterruptedException {
        Generation awaited = current();
        if (awaited != null) {
            awaited.awaitStart(deadline);
        }
    }

    synchronized void beginClose() {
        if (closing) {
            return;
        }
        closing = true;
        again.cancel();
        generations().forEach(Generation::beginClose);
        removeGauge();
    }

    private void removeGauge() {
        try {
            gauge.close();
        } catch (Exception failure) {
            LOGGER.log(System.Logger.Level.WARNING, "a gauge could not be removed", failure);
        }
    }

    private synchronized List<Generation> generations() {
        return Stream.concat(former.stream(), Stream.ofNullable(current))
                .distinct()
                .toList();
    }

    void interruptUnlessClosedBy(Deadline deadline) throws InterruptedException {
        for (Generation generation : generations()) {
            generation.interruptUnlessClosedBy(deadline);
        }
    }

    void interrupt() {
        generations().forEach(Generation::interrupt);
    }

    /** Waits until no thread of the connector is left, and not longer. */
    boolean isClosedBy(Deadline deadline) throws InterruptedException {
        boolean closed = true;
        for (Generation generation : generations()) {
            closed &= generation.isClosedBy(deadline);
        }
        return closed;
    }

    ConnectorStatus status() {
        Generation shown = current();
        Phase phase = shown == null ? unbegun() : shown.phase();
        Health health = shown == null ? phase.health() : Healths.with(shown.health(), late);
        boolean degraded = phase.isStarted() && health.status() != Health.Status.UP;
        return new ConnectorStatus(
                plan.name(),
                plan.type(),
                plan.partner().name(),
                degraded ? ConnectorStatus.State.DEGRADED : phase.state(),
                health,
                phase.cause());
    }

    private synchronized Phase unbegun() {
        return closing ? Phase.STOPPED : Phase.DISCOVERED;
    }
}
