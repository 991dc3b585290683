package dev.tributary.connector.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one folder of jars.
 *
 * @param path the folder
 * @param stamp how it was before it was read
 * @param providers that can be used
 * @param faults why others, or the folder as a whole, cannot be used
 * @param loader of its classes; null where none was made
 * @param copy where the jars lie that are loaded; null where they are the folder's own
 */
record ConnectorFolder(
        Path path,
        FolderStamp stamp,
        List<FoundProvider> providers,
        List<CatalogueFault> faults,
        @Nullable FolderLoader loader,
        @Nullable Path copy)
        implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger("tributary.host");

    ConnectorFolder {
        providers = List.copyOf(providers);
        faults = List.copyOf(faults);
    }

    /** Once nothing of it runs any more. */
    @Override
    public void close() {
        try {
            if (loader != null) {
                loader.close();
            }
            if (copy != null) {
                FolderCopy.remove(copy);
            }
        } catch (IOException stillOpen) {
            LOGGER.log(System.Logger.Level.WARNING, "the jars of " + path + " could not be closed: " + stillOpen);
        }
    }
}
