package dev.tributary.connector.spi;

import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * What the host gives to one connector. All methods may be called from any thread, return at once and never return
 * null.
 */
public interface ConnectorContext {

    /** The connector's name: its key in the settings. */
    String name();

    /** The connector's own settings, checked against {@link ConnectorProvider#settings()}, defaults filled in. */
    Settings settings();

    /** The desk of the connector's partner: the setting {@code partner}, or the connector's name. */
    MissionDesk desk();

    /** The desk of another partner, for connectors that tell several partners apart. */
    MissionDesk desk(String partner);

    /** A desk that sees and changes the missions of every partner; new missions belong to the connector's partner. */
    MissionDesk sharedDesk();

    /** The time to use instead of the system's clock. */
    InstantSource clock();

    /** Runs blocking work, on threads that carry the connector's name; refuses work once the connector is closed. */
    Executor blockingExecutor();

    /** Writes to the gateway's log under the connector's name. Never log personal data or secrets. */
    System.Logger logger();
}
