package dev.tributary.connector.host;

import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.spi.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The connectors of the settings: those that can run, and why the others cannot. */
final class Roster {

    private static final System.Logger LOGGER = System.getLogger("tributary.host");

    private final HostSettings settings;
    private final HostedConnectors hosting;
    private final Map<String, HostedConnector> connectors = new LinkedHashMap<>();
    private final Map<String, Supplier<ConnectorStatus>> statuses = new LinkedHashMap<>();
    private Catalogue catalogue;
    private boolean closed;

    Roster(Catalogue catalogue, HostSettings settings, HostedConnectors hosting) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.hosting = hosting;

        settings.connectors()
                .forEach((name, raw) -> check(catalogue, name)
                        .fold(sound -> admit(hosting.host(sound.plan())), faulty -> refuse(name, faulty)));
    }

    CheckedConnector check(Catalogue found, String name) {
        @Nullable Object raw = settings.connectors().get(name);
        return ConnectorCheck.check(found, settings, name, raw);
    }

    /** Everything that is wrong with its settings, by the rules of the connector itself as well. */
    List<SettingFault> faults(Catalogue found, String name) {
        @Nullable Object raw = settings.connectors().get(name);
        return ConnectorCheck.faults(found, settings, name, raw);
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

    /**
     * Loads a folder anew, or lets it go, with all that runs of it, or else leaves everything as it was and says why.
     *
     * @param there whether the folder is there
     */
    void change(Path folder, boolean there) {
        FolderChange change = new FolderChange(this, folder);
        ConnectorFolder loaded = there ? FolderReading.copied(folder) : null;
        List<Text> refusals = change.refusals(loaded);
        if (refusals.isEmpty()) {
            change.apply(loaded);
            return;
        }
        refusals.forEach(refusal -> LOGGER.log(
                System.Logger.Level.ERROR, "the change of " + folder + " is left out: " + refusal.english()));
        if (loaded != null) {
            loaded.close();
        }
    }

    HostSettings settings() {
        return settings;
    }

    HostedConnectors hosting() {
        return hosting;
    }

    synchronized @Nullable HostedConnector running(String name) {
        return connectors.get(name);
    }

    /** From now on these kinds are there, and these connectors are what they are now. */
    synchronized List<HostedConnector> exchange(Catalogue next, List<String> names) {
        catalogue = next;
        if (closed) {
            return List.of();
        }
        return names.stream()
                .filter(name -> check(next, name)
                        .fold(sound -> admit(hosting.host(sound.plan())), faulty -> refuse(name, faulty)))
                .map(connectors::get)
                .toList();
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
