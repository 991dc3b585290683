package dev.tributary.store;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What bounds the store.
 *
 * @param waiting calls that wait for the writer, above which more are refused
 * @param reading calls that wait for a reader, above which more are refused
 * @param together changes that share a transaction
 * @param cached entries that the writer remembers; some 2 kB each
 * @param maximumPages pages the file may have, read whenever it is opened
 * @param locked how long to wait where another program, a backup say, has locked the file
 * @param closing how long a close may take
 */
record Tuning(
        int waiting,
        int reading,
        int together,
        int cached,
        LongSupplier maximumPages,
        Duration locked,
        Duration closing) {

    /** SQLite's own bound: with pages of 4 kB, 16 TB. */
    private static final long ALL_PAGES = 4_294_967_294L;

    static final Tuning DEFAULT =
            new Tuning(4_096, 1_024, 512, 2_048, () -> ALL_PAGES, Duration.ofSeconds(5), Duration.ofSeconds(8));
}
