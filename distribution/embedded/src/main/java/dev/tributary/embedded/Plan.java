package dev.tributary.embedded;

import dev.tributary.application.GatewaySettings;
import dev.tributary.application.port.Telemetry;
import dev.tributary.connector.host.Catalogue;
import dev.tributary.connector.host.ConnectorHost;
import dev.tributary.connector.host.ConnectorMetrics;
import dev.tributary.connector.host.HostSettings;
import dev.tributary.ocean.client.OceanSettings;
import dev.tributary.store.StoreSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the builder was told, in the words of each part. */
record Plan(
        OceanSettings ocean,
        StoreSettings store,
        HostSettings host,
        Folders folders,
        GatewaySettings gateway,
        String partner,
        Clock clock,
        Telemetry telemetry,
        ConnectorMetrics metrics,
        @Nullable Consumer<DeliveryChange> told) {

    /**
     * Where folders of connectors lie.
     *
     * @param watched whether they may come, change and go
     */
    record Folders(List<Path> directories, boolean watched) {
        Folders {
            directories = List.copyOf(directories);
        }

        Catalogue catalogue(ClassLoader loader) {
            return watched ? Catalogue.copied(loader, directories) : Catalogue.of(loader, directories);
        }
    }

    /** The name under which the application's own missions are kept. */
    static final String OWN_NAME = ConnectorHost.APPLICATION;

    Optional<Consumer<DeliveryChange>> listener() {
        return Optional.ofNullable(told);
    }
}
