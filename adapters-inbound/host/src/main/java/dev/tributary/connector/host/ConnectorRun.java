package dev.tributary.connector.host;

import static dev.tributary.connector.host.ConnectorStatus.State.DISCOVERED;
import static dev.tributary.connector.host.ConnectorStatus.State.STARTED;

import dev.tributary.connector.spi.Connector;
import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Makes, starts and closes one connector, whose code may throw whatever it likes: it never reaches the others. */
final class ConnectorRun {

    private static final System.Logger LOGGER = System.getLogger("tributary.host");

    private final ConnectorProvider provider;
    private final HostContext context;
    private final Door door;
    private final ExecutorService blocking;
    private final Phases phases = new Phases();
    private final AtomicBoolean released = new AtomicBoolean();
    private volatile @Nullable Connector connector;

    ConnectorRun(ConnectorProvider provider, HostContext context, Door door, ExecutorService blocking) {
        this.provider = provider;
        this.context = context;
        this.door = door;
        this.blocking = blocking;
    }

    /** On the connector's lifecycle thread. */
    void start() {
        try {
            context.desks().feedback().load();
            Connector made = Objects.requireNonNull(provider.create(context), "its provider made no connector");
            connector = made;
            made.start();
            if (phases.move(DISCOVERED, Phase.STARTED)) {
                LOGGER.log(System.Logger.Level.INFO, "connector " + context.name() + " has started");
            }
        } catch (Throwable failure) {
            fail(Causes.of(failure));
            LOGGER.log(System.Logger.Level.DEBUG, "connector " + context.name() + " did not start", failure);
        }
    }

    void fail(Text cause) {
        if (phases.move(DISCOVERED, Phase.failed(cause))) {
            LOGGER.log(System.Logger.Level.ERROR, "connector " + context.name() + " has failed: " + cause.english());
        }
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
                made.close();
            }
            phases.move(STARTED, Phase.STOPPED);
        } catch (Throwable failure) {
            stopBadly(Causes.of(failure));
        } finally {
            cutOff();
        }
    }

    void stopBadly(Text cause) {
        phases.move(STARTED, Phase.stopped(cause));
        LOGGER.log(System.Logger.Level.WARNING, "connector " + context.name() + " stopped badly: " + cause.english());
    }

    /** Whatever the connector still does, nothing comes of it any more. */
    void cutOff() {
        door.shut();
        blocking.shutdownNow();
    }

    Phase phase() {
        return phases.now();
    }

    Health health() {
        Connector made = connector;
        Phase phase = phases.now();
        if (made == null || !phase.isStarted()) {
            return phase.health();
        }
        try {
            return Objects.requireNonNull(made.health(), "no health");
        } catch (RuntimeException | LinkageError failure) {
            return Health.down(Causes.healthUnknown(failure));
        }
    }
}
