package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorProvider;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;

/** Reads what a service loader offers, whatever is broken in between. */
final class CatalogueReading {

    /** A service loader that cannot read its files may fail for ever. */
    private static final int MOST_FAULTS = 100;

    private final List<FoundProvider> found = new ArrayList<>();
    private final List<CatalogueFault> faults = new ArrayList<>();

    Catalogue read(Iterator<ConnectorProvider> providers) {
        boolean more = true;
        while (more && faults.size() < MOST_FAULTS) {
            more = readNext(providers);
        }
        return new Catalogue(found, faults, List.of());
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
        new Admission(faults::add, found::add).admit(provider, where(provider.getClass()));
    }

    private static String where(Class<?> provider) {
        CodeSource source = provider.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? provider.getName()
                : provider.getName() + " (" + source.getLocation().getPath() + ")";
    }
}
