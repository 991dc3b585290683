package dev.tributary.connector.sftp.depot;

import java.time.Instant;

/**
 * A file as a listing tells it.
 *
 * @param size in bytes
 * @param modified by the clock of whoever keeps the file
 */
public record Listed(String name, long size, Instant modified) {

    /** Whether nobody has written to it since the other was listed. */
    public boolean isSameAs(Listed other) {
        return size == other.size && modified.equals(other.modified);
    }
}
