package dev.tributary.connector.host;

import static dev.tributary.connector.host.ConnectorStatus.State.DISCOVERED;
import static dev.tributary.connector.host.ConnectorStatus.State.STARTED;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Makes, starts and closes one connector, whose code may throw whatever it likes: it never reaches the others. */
final class ConnectorRun {

    private static final System.Logger LOGGER = System.getLogger("tributary.host");

    private final FoundProvider found;
    private final HostContext context;
    private final Runnable cutOff;
    private final Mask mask;
    private final Phases phases = new Phases();
    private final AtomicBoolean released = new AtomicBoolean();
    private volatile boolean hopeless;
    private volatile @Nullable Connector connector;

    /** @param cutOff keeps whatever the connector still does from having any effect */
    ConnectorRun(FoundProvider found, HostContext context, Runnable cutOff) {
        this.found = found;
        this.context = context;
        this.cutOff = cutOff;
        this.mask = Mask.of(found.kind().settings(), context.settings());
    }

    /** On the connector's lifecycle thread; one that was given up meanwhile is released by it, as nobody else may be left. */
    void start() {
        try {
            found.loader().call(this::makeAndStart);
            if (phases.move(DISCOVERED, Phase.STARTED)) {
                LOGGER.log(System.Logger.Level.INFO, "connector " + context.name() + " has started");
            } else {
                release();
            }
        } catch (Throwable failure) {
            hopeless = isOfSettings(failure);
            if (!fail(mask.over(Causes.ofStart(failure, found.kind().where())))) {
                release();
            }
            LOGGER.log(
                    System.Logger.Level.DEBUG,
                    () -> "connector " + context.name() + " did not start: " + mask.over(Causes.trace(failure)));
        }
    }

    private Connector makeAndStart() throws Exception {
        context.desks().feedback().load();
        Connector made = Objects.requireNonNull(found.provider().create(context), "its provider made no connector");
        connector = made;
        made.start();
        return made;
    }

    /** What the settings are to blame for does not get better by itself. */
    private boolean isOfSettings(Throwable failure) {
        if (failure instanceof ConnectorException explained) {
            return connector == null || explained.faults().keySet().stream().anyMatch(setting -> !setting.isEmpty());
        }
        return connector == null && failure instanceof IllegalArgumentException;
    }

    boolean isHopeless() {
        return hopeless;
    }

    /** It does not start. Whether its start had not ended till then. */
    boolean fail(Text cause) {
        return fail(DISCOVERED, cause);
    }

    /** It runs, and does not do what it is there for. Whether it ran till then. */
    boolean die(Text cause) {
        return fail(STARTED, cause);
    }

    private boolean fail(ConnectorStatus.State from, Text cause) {
        boolean failed = phases.move(from, Phase.failed(cause));
        if (failed) {
            tellOfFailure(cause);
        }
        return failed;
    }

    private void tellOfFailure(Text cause) {
        LOGGER.log(System.Logger.Level.ERROR, "connector " + context.name() + " has failed: " + cause.english());
    }

    /** Whatever is not started yet will not be. */
    void callOff() {
        phases.move(DISCOVERED, Phase.STOPPED);
    }

    /** On the connector's lifecycle thread: a failed start may have left something behind. */
    void releaseUnlessStarted() {
        if (!phases.now().isStarted()) {
            release();
        }
    }

    /** On the connector's lifecycle thread; only the first time counts. */
    void release() {
        if (!released.compareAndSet(false, true)) {
            return;
        }
        Connector made = connector;
        try {
            if (made != null) {
                found.loader().call(() -> close(made));
            }
            phases.move(STARTED, Phase.STOPPED);
        } catch (Throwable failure) {
            stopBadly(mask.over(Causes.of(failure)));
        } finally {
            cutOff.run();
        }
    }

    private static Connector close(Connector made) {
        made.close();
        return made;
    }

    void stopBadly(Text cause) {
        phases.move(STARTED, Phase.stopped(cause));
        LOGGER.log(System.Logger.Level.WARNING, "connector " + context.name() + " stopped badly: " + cause.english());
    }

    Phase phase() {
        return phases.now();
    }

    /** As it says itself, in its own thread. */
    Health health() {
        Connector made = connector;
        if (made == null) {
            return Health.up();
        }
        try {
            return mask.over(
                    withFeedback(found.loader().get(() -> Objects.requireNonNull(made.health(), "no health"))));
        } catch (Throwable failure) {
            return Health.down(Causes.healthUnknown(failure));
        }
    }

    /** One that has stopped looking for documents is to be found dead, whoever takes its parcels or not. */
    private Health withFeedback(Health said) {
        boolean isOverdue =
                context.parts().polls().overdue(context.clock().instant()).isPresent();
        return isOverdue
                ? said
                : Healths.with(said, context.desks().feedback().trouble().orElse(null));
    }
}
