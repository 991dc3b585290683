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
 * @param health as it says itself while it runs
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
        STARTED,
        FAILED,
        STOPPED
    }
}
