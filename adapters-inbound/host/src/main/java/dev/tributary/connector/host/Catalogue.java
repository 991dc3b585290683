package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The kinds of connectors that were found. One that cannot be used is a fault and keeps no other from being used. To be
 * closed once no connector of it runs any more.
 */
public final class Catalogue implements AutoCloseable {

    private final List<FoundProvider> shared;
    private final List<CatalogueFault> sharedFaults;
    private final List<ConnectorFolder> folders;
    private final Map<String, FoundProvider> providers = new TreeMap<>();
    private final List<CatalogueFault> faults;

    /**
     * @param shared found on the class path
     * @param sharedFaults what is wrong beside the folders
     */
    Catalogue(List<FoundProvider> shared, List<CatalogueFault> sharedFaults, List<ConnectorFolder> folders) {
        this.shared = List.copyOf(shared);
        this.sharedFaults = List.copyOf(sharedFaults);
        this.folders = List.copyOf(folders);
        this.faults = new ArrayList<>(sharedFaults);
        shared.forEach(this::keep);
        for (ConnectorFolder folder : folders) {
            faults.addAll(folder.faults());
            folder.providers().forEach(this::keep);
        }
    }

    private void keep(FoundProvider provider) {
        FoundProvider first = providers.putIfAbsent(provider.kind().type(), provider);
        if (first != null) {
            faults.add(CatalogueFaults.duplicate(provider.kind().where(), first.kind()));
        }
    }

    /** All that this class loader and its parents offer. */
    public static Catalogue of(ClassLoader loader) {
        return new CatalogueReading()
                .read(ServiceLoader.load(ConnectorProvider.class, loader).iterator());
    }

    /**
     * The same, and each folder of jars in these directories, which has a class loader of its own.
     *
     * @param directories each holds a folder for each connector
     */
    public static Catalogue of(ClassLoader loader, List<Path> directories) {
        ConnectorFolders found = ConnectorFolders.in(directories);
        return of(loader)
                .withFaults(found.faults())
                .with(found.folders().stream().map(FolderReading::read).toList());
    }

    /** The same, of copies of the jars: the directories may change while connectors run. */
    public static Catalogue copied(ClassLoader loader, List<Path> directories) {
        ConnectorFolders found = ConnectorFolders.in(directories);
        return of(loader)
                .withFaults(found.faults())
                .with(found.folders().stream().map(FolderReading::copied).toList());
    }

    Catalogue with(List<ConnectorFolder> others) {
        return new Catalogue(shared, sharedFaults, others);
    }

    private Catalogue withFaults(List<CatalogueFault> more) {
        return new Catalogue(
                shared, Stream.concat(sharedFaults.stream(), more.stream()).toList(), folders);
    }

    /** What every connector can be told beside its own settings. */
    public static List<Setting> commonSettings() {
        return CommonSettings.DECLARED;
    }

    /** By type. */
    public List<ConnectorKind> kinds() {
        return providers.values().stream().map(FoundProvider::kind).toList();
    }

    public List<CatalogueFault> faults() {
        return List.copyOf(faults);
    }

    List<ConnectorFolder> folders() {
        return folders;
    }

    Set<String> types() {
        return Set.copyOf(providers.keySet());
    }

    Optional<FoundProvider> find(String type) {
        return Optional.ofNullable(providers.get(type));
    }

    /** Gives up the class loaders of the folders. */
    @Override
    public void close() {
        folders.forEach(ConnectorFolder::close);
    }
}
