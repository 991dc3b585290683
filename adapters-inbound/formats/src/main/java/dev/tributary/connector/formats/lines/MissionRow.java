package dev.tributary.connector.formats.lines;

import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Table;
import dev.tributary.connector.spi.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One mission at a time, as a table of its own under the names that it has. */
final class MissionRow implements Table {

    private final List<String> header;
    private @Nullable Row row;

    MissionRow(List<String> header) {
        this.header = header;
    }

    /** The mission that is read next. */
    void put(Row next) {
        row = next;
    }

    @Override
    public Layout layout() {
        return Layout.plain(header);
    }

    @Override
    public @Nullable Row next() {
        return row;
    }

    @Override
    public List<Finding> warnings() {
        return List.of();
    }

    @Override
    public void close() {
        row = null;
    }
}
