package dev.tributary.connector.spi;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;

/**
 * What the host gives to one connector. All methods may be called from any thread, return at once and never return
 * null.
 *
 * @since 0.1
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

    /**
     * What the connector keeps across restarts.
     *
     * @since 0.1
     */
    ConnectorState state();

    /**
     * Tells that the connector has just looked for new documents, in vain or not, and looks again within this interval.
     * From the first call on, a connector whose health is up and that, for three intervals, neither looks nor gets a
     * verdict on what it submits is taken for dead and restarted. Before a pause it calls this with the length of the
     * pause. One that is called and does not look for itself never calls this.
     *
     * @since 0.1
     */
    void polled(Duration interval);

    /**
     * A counter among the gateway's metrics, {@code tributary_connector_NAME_total}, with the connector's name as a label;
     * give it what to add, 0 or more.
     *
     * @param name lower case letters, digits and underscores, at most 60; no personal data
     * @since 0.1
     */
    LongConsumer counter(String name);

    /**
     * A gauge among the gateway's metrics, {@code tributary_connector_NAME}, read about once a second, on a thread of the
     * connector's, until the connector is closed. A later one of the same name takes its place.
     *
     * @param name as for {@link #counter}
     * @since 0.1
     */
    void gauge(String name, DoubleSupplier value);
}
