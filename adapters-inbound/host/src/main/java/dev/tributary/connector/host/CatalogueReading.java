package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorProvider;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.TreeMap;

/** Reads what a service loader offers, whatever is broken in between. */
final class CatalogueReading {

    /** A service loader that cannot read its files may fail for ever. */
    private static final int MOST_FAULTS = 100;

    private final Map<String, FoundProvider> found = new TreeMap<>();
    private final List<CatalogueFault> faults = new ArrayList<>();

    Catalogue read(Iterator<ConnectorProvider> providers) {
        boolean more = true;
        while (more && faults.size() < MOST_FAULTS) {
            more = readNext(providers);
        }
        return new Catalogue(found, faults);
    }

    private boolean readNext(Iterator<ConnectorProvider> providers) {
        try {
            if (!providers.hasNext()) {
                return false;
            }
            admit(providers.next());
        } catch (ServiceConfigurationError error) {
            faults.add(CatalogueFaults.unusable(error));
        }
        return true;
    }

    private void admit(ConnectorProvider provider) {
        String where = where(provider.getClass());
        try {
            admit(provider, where);
        } catch (RuntimeException | LinkageError failure) {
            faults.add(CatalogueFaults.unusable(where, failure));
        }
    }

    private void admit(ConnectorProvider provider, String where) {
        if (provider.spiVersion() != ConnectorProvider.SPI_VERSION) {
            faults.add(CatalogueFaults.otherVersion(where, provider.spiVersion()));
            return;
        }
        ConnectorKind kind = new ConnectorKind(
                provider.type(), provider.version(), provider.description(), provider.settings(), where);
        Declaration.fault(kind).ifPresentOrElse(faults::add, () -> keep(kind, provider));
    }

    private void keep(ConnectorKind kind, ConnectorProvider provider) {
        FoundProvider first = found.putIfAbsent(kind.type(), new FoundProvider(kind, provider));
        if (first != null) {
            faults.add(CatalogueFaults.duplicate(kind.where(), first.kind()));
        }
    }

    private static String where(Class<?> provider) {
        CodeSource source = provider.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? provider.getName()
                : provider.getName() + " (" + source.getLocation().getPath() + ")";
    }
}
