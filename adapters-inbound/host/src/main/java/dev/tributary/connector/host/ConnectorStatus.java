package dev.tributary.connector.host;

import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a connector is.
 *
 * @param name its key in the settings
 * @param type its kind; empty if none was told
 * @param partner whose missions it takes in; null if its settings do not tell
 * @param state how far it came
 * @param health as it said itself last while it runs, with what the host finds
 * @param cause why it failed, or did not stop in good order; null if there is nothing to say
 */
public record ConnectorStatus(
        String name,
        String type,
        @Nullable String partner,
        State state,
        Health health,
        @Nullable Text cause) {

    /** How far a connector can come. */
    public enum State {
        /** Known, and not started: not yet, or not enabled. */
        DISCOVERED,
        /** Runs. */
        STARTED,
        /** Runs, and its health is not what it should be. */
        DEGRADED,
        /** Does not run, for the cause that is told; unless its settings are to blame, it is started again. */
        FAILED,
        /** Was stopped with the host. */
        STOPPED;

        public boolean isRunning() {
            return this == STARTED || this == DEGRADED;
        }
    }
}
