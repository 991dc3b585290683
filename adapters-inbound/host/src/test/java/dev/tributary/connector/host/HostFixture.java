package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.time.ManualTime;
import dev.tributary.connector.spi.ConnectorProvider;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** What tests of the host have in common: each connector is named like its type, and no thread outlives the host. */
abstract class HostFixture {

    static final InstantSource CLOCK = InstantSource.fixed(Samples.NOW);
    /** Long enough for what does not hang, on a busy machine too. */
    static final Limits PATIENT = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20));
    /** For what does hang and has to be waited for. */
    static final Limits BRISK = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(20));

    final ScriptedMissions missions = new ScriptedMissions();
    final ScriptedConnector depot = new ScriptedConnector();
    final ScriptedConnector other = new ScriptedConnector();
    private @Nullable ConnectorHost host;

    final ConnectorHost host(Limits limits, ConnectorProvider... providers) {
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        for (ConnectorProvider provider : providers) {
            settings.put(provider.type(), Map.of("type", provider.type()));
        }
        return host(limits, settings, providers);
    }

    final ConnectorHost host(Limits limits, Map<String, @Nullable Object> settings, ConnectorProvider... providers) {
        Catalogue catalogue = new CatalogueReading().read(List.of(providers).iterator());
        assertThat(catalogue.faults()).isEmpty();
        host = new ConnectorHost(
                catalogue,
                new HostSettings(settings, "fr"),
                new HostedConnectors(missions, CLOCK, new ManualTime(Samples.NOW), limits));
        return host;
    }

    @AfterEach
    void noThreadOutlivesTheHost() throws InterruptedException {
        if (host != null) {
            host.close();
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("tributary-")) {
                thread.join(Duration.ofSeconds(10).toMillis());
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    static ConnectorStatus status(ConnectorHost host, String name) {
        return host.statuses().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
