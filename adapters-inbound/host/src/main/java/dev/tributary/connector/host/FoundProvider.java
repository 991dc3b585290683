package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorProvider;

/** A provider, and what it said of itself. */
record FoundProvider(ConnectorKind kind, ConnectorProvider provider) {

    ContextLoader loader() {
        return ContextLoader.of(provider);
    }
}
