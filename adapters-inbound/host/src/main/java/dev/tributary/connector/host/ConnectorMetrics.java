package dev.tributary.connector.host;

import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;

/** Where connectors' own metrics go. All methods may be called from any thread and return at once. */
public interface ConnectorMetrics {

    /** Keeps nothing. */
    ConnectorMetrics NONE = new ConnectorMetrics() {
        @Override
        public LongConsumer counter(String connector, String name) {
            return added -> {};
        }

        @Override
        public AutoCloseable gauge(String connector, String name, DoubleSupplier value) {
            return () -> {};
        }

        @Override
        public void remove(String connector) {}
    };

    /**
     * The counter {@code tributary_connector_NAME_total} with the connector as a label, the same one at each call.
     *
     * @param name lower case letters, digits and underscores, at most 60
     */
    LongConsumer counter(String connector, String name);

    /**
     * The gauge {@code tributary_connector_NAME} with the connector as a label, until it is closed.
     *
     * @param value quick: it takes no part of the connector's code
     */
    AutoCloseable gauge(String connector, String name, DoubleSupplier value);

    /** Forgets the counters of a connector that is gone. */
    void remove(String connector);
}
