package dev.tributary.connector.host;

import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import org.jspecify.annotations.Nullable;

/** How far a connector came, and why it came no further. */
record Phase(ConnectorStatus.State state, @Nullable Text cause) {

    static final Phase DISCOVERED = new Phase(ConnectorStatus.State.DISCOVERED, null);
    static final Phase STARTED = new Phase(ConnectorStatus.State.STARTED, null);
    static final Phase STOPPED = new Phase(ConnectorStatus.State.STOPPED, null);

    static Phase failed(Text cause) {
        return new Phase(ConnectorStatus.State.FAILED, cause);
    }

    static Phase stopped(Text cause) {
        return new Phase(ConnectorStatus.State.STOPPED, cause);
    }

    boolean isStarted() {
        return state == ConnectorStatus.State.STARTED;
    }

    /** The health of a connector that does not run. */
    Health health() {
        return switch (state) {
            case DISCOVERED -> Health.down(new Text("not started", "pas démarré"));
            case STARTED, DEGRADED -> Health.up();
            case FAILED -> cause == null ? Health.down(new Text("failed", "en panne")) : Health.down(cause);
            case STOPPED -> Health.down(new Text("stopped", "arrêté"));
        };
    }
}
