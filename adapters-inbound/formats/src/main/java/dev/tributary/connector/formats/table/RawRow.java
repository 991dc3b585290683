package dev.tributary.connector.formats.table;

import dev.tributary.connector.spi.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row before its fields are put under columns.
 *
 * @param warnings what was mended; others may be added
 * @param broken why it cannot be read; null if it can
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawRow(
        long line,
        String[] fields,
        List<Finding> warnings,
        @Nullable Finding broken) {}
