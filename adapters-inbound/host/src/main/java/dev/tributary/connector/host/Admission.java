package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorProvider;
import java.util.function.Consumer;

/** Asks a provider what it is, and takes it in if the gateway can use it. */
record Admission(Consumer<CatalogueFault> fault, Consumer<FoundProvider> found) {

    void admit(ConnectorProvider provider, String where) {
        try {
            ContextLoader.of(provider).get(() -> {
                ask(provider, where);
                return where;
            });
        } catch (LinkageError missing) {
            fault.accept(FolderFaults.classMissing(where, Causes.missing(missing)));
        } catch (Throwable bug) {
            fault.accept(CatalogueFaults.unusable(where, bug));
        }
    }

    private void ask(ConnectorProvider provider, String where) {
        int newest = provider.spiVersion();
        int oldest = provider.oldestSpiVersion();
        if (newest < ConnectorProvider.SPI_VERSION || oldest > ConnectorProvider.SPI_VERSION) {
            fault.accept(CatalogueFaults.otherVersion(where, oldest, newest));
            return;
        }
        ConnectorKind kind = new ConnectorKind(
                provider.type(), provider.version(), provider.description(), provider.settings(), where);
        Declaration.fault(kind).ifPresentOrElse(fault, () -> found.accept(new FoundProvider(kind, provider)));
    }
}
