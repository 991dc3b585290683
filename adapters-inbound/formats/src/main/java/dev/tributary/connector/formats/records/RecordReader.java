package dev.tributary.connector.formats.records;

import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the items of a file, one after the other. */
public interface RecordReader extends AutoCloseable {

    /**
     * The next item, null at the end.
     *
     * @throws IOException if the disk does not give the file
     */
    @Nullable
    FlatRecord next() throws IOException;

    /** What is to be said of the file as a whole; complete once the end is reached. */
    List<Finding> warnings();

    @Override
    void close() throws IOException;
}
