package dev.tributary.embedded;

import java.nio.file.Path;

/**
 * Where missions are kept. Immutable.
 *
 * @since 0.1
 */
public final class Store {

    private final Path file;

    private Store(Path file) {
        this.file = file;
    }

    /**
     * A file of this machine, opened by one Tributary at a time; beside it lie the files {@code -wal} and {@code -shm}.
     * It is made at the start where it does not exist, with the directories above it. It must not be on a network drive.
     */
    public static Store sqlite(Path file) {
        return new Store(file);
    }

    Path file() {
        return file;
    }

    /** Shows the file's path. */
    @Override
    public String toString() {
        return "Store[" + file + "]";
    }
}
