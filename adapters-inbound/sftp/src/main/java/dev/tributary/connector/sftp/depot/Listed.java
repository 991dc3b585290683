package dev.tributary.connector.sftp.depot;

import java.time.Instant;
import java.util.Comparator;

/**
 * A file as a listing tells it.
 *
 * @param size in bytes
 * @param modified by the clock of whoever keeps the file
 */
public record Listed(String name, long size, Instant modified) {

    /** As they were written, so that newer content of a mission comes after older one. */
    public static final Comparator<Listed> OLDEST_FIRST =
            Comparator.comparing(Listed::modified).thenComparing(Listed::name);

    /** Whether nobody has written to it since the other was listed. */
    public boolean isSameAs(Listed other) {
        return size == other.size && modified.equals(other.modified);
    }
}
