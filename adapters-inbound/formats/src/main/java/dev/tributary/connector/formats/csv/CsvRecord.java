package dev.tributary.connector.formats.csv;

import dev.tributary.connector.spi.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two ends of lines outside quotes.
 *
 * @param warnings what was mended; others may be added
 * @param broken why it cannot be read; null if it can
 */
@SuppressWarnings("ArrayRecordComponent")
record CsvRecord(
        long line,
        String[] fields,
        List<Finding> warnings,
        @Nullable Finding broken) {}
