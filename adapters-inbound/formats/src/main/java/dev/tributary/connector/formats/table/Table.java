package dev.tributary.connector.formats.table;

import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows under a header, read one after the other in the memory of one. For one thread. */
public interface Table extends AutoCloseable {

    /** With the header as its columns. */
    Layout layout();

    /**
     * The next row that has any value, null at the end.
     *
     * @throws IOException if the disk does not give the file
     */
    @Nullable
    Row next() throws IOException;

    /** What is to be said of the table as a whole; complete once the end is reached. */
    List<Finding> warnings();

    @Override
    void close() throws IOException;
}
