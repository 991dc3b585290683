package dev.tributary.connector.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The connectors of the settings: those that can run, and why the others cannot. */
final class Roster {

    private final HostSettings settings;
    private final Map<String, HostedConnector> connectors = new LinkedHashMap<>();
    private final Map<String, Supplier<ConnectorStatus>> statuses = new LinkedHashMap<>();
    private Catalogue catalogue;
    private boolean closed;

    Roster(Catalogue catalogue, HostSettings settings, HostedConnectors hosting) {
        this.catalogue = catalogue;
        this.settings = settings;

        settings.connectors()
                .forEach((name, raw) -> check(catalogue, name)
                        .fold(sound -> admit(hosting.host(sound.plan())), faulty -> refuse(name, faulty)));
    }

    CheckedConnector check(Catalogue found, String name) {
        @Nullable Object raw = settings.connectors().get(name);
        return ConnectorCheck.check(found, settings.language(), name, raw);
    }

    private boolean admit(HostedConnector connector) {
        connectors.put(connector.name(), connector);
        statuses.put(connector.name(), connector::status);
        return true;
    }

    private boolean refuse(String name, CheckedConnector.Faulty faulty) {
        Phase phase = Phase.failed(Causes.of(faulty.faults()));
        connectors.remove(name);
        statuses.put(
                name,
                () -> new ConnectorStatus(name, faulty.type(), null, phase.state(), phase.health(), phase.cause()));
        return false;
    }

    synchronized Catalogue catalogue() {
        return catalogue;
    }

    synchronized List<HostedConnector> connectors() {
        return List.copyOf(connectors.values());
    }

    List<ConnectorStatus> statuses() {
        List<Supplier<ConnectorStatus>> shown;
        synchronized (this) {
            shown = new ArrayList<>(statuses.values());
        }
        return shown.stream().map(Supplier::get).toList();
    }

    /** Those that are to be stopped; none is added from then on. */
    synchronized List<HostedConnector> close() {
        closed = true;
        return connectors();
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
