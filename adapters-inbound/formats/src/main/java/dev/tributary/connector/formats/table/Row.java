package dev.tributary.connector.formats.table;

import dev.tributary.connector.spi.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row.
 *
 * @param line where it begins, as the partner counts: the first line is 1, in a sheet the row
 * @param cells its values as they were written, one for each column of the header; those it lacks are empty
 * @param warnings what was mended in reading it
 * @param broken why it cannot be read; null if it can
 */
public record Row(
        long line,
        List<String> cells,
        List<Finding> warnings,
        @Nullable Finding broken) {

    public Row {
        cells = List.copyOf(cells);
        warnings = List.copyOf(warnings);
    }

    /** A row that was read. */
    public static Row of(long line, List<String> cells) {
        return new Row(line, cells, List.of(), null);
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "line " + line;
    }
}
