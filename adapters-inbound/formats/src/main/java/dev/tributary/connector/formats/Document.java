package dev.tributary.connector.formats;

import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file being read, item after item, in the memory of one item. What cannot be read is an item, too: a broken one; a file
 * that cannot be read at all is a document of one broken item. For one thread.
 */
public interface Document extends AutoCloseable {

    /** What its result file looks like. */
    Layout layout();

    /**
     * The next item, null at the end.
     *
     * @throws IOException if the disk does not give the file
     */
    @Nullable
    Item next() throws IOException;

    /** What is to be said of the document as a whole; complete once the end is reached. */
    List<Finding> warnings();

    @Override
    void close() throws IOException;
}
