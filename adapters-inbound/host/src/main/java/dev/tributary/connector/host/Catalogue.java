package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/** The kinds of connectors that were found. One that cannot be used is a fault and keeps no other from being used. */
public final class Catalogue {

    private final Map<String, FoundProvider> providers;
    private final List<CatalogueFault> faults;

    Catalogue(Map<String, FoundProvider> providers, List<CatalogueFault> faults) {
        this.providers = new TreeMap<>(providers);
        this.faults = List.copyOf(faults);
    }

    /** All that this class loader and its parents offer. */
    public static Catalogue of(ClassLoader loader) {
        return new CatalogueReading()
                .read(ServiceLoader.load(ConnectorProvider.class, loader).iterator());
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
        return faults;
    }

    Set<String> types() {
        return Set.copyOf(providers.keySet());
    }

    Optional<FoundProvider> find(String type) {
        return Optional.ofNullable(providers.get(type));
    }
}
