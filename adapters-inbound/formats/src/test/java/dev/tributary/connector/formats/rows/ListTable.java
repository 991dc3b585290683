package dev.tributary.connector.formats.rows;

import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Table;
import dev.tributary.connector.spi.Finding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table in memory. */
final class ListTable implements Table {

    private final Layout layout;
    private final Deque<Row> rows = new ArrayDeque<>();

    ListTable(String... header) {
        this.layout = Layout.plain(List.of(header));
    }

    ListTable row(String... cells) {
        rows.add(Row.of(rows.size() + 2, List.of(cells)));
        return this;
    }

    ListTable row(Row row) {
        rows.add(row);
        return this;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public @Nullable Row next() {
        return rows.poll();
    }

    @Override
    public List<Finding> warnings() {
        return List.of();
    }

    @Override
    public void close() {}
}
