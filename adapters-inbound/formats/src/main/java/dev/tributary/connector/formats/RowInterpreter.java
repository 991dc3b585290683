package dev.tributary.connector.formats;

import dev.tributary.connector.formats.rows.RowRules;
import dev.tributary.connector.formats.rows.TableDocument;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Table;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes items of rows that are under one header, one at a time. */
record RowInterpreter(OneRow table, TableDocument document) {

    /** @throws Unreadable if it cannot be the header of missions */
    static RowInterpreter under(List<String> header, RowRules rules) throws Unreadable {
        OneRow table = new OneRow(Layout.plain(header));
        return new RowInterpreter(table, TableDocument.of(table, rules));
    }

    Item read(Row row) throws IOException {
        table.row = row;
        return Objects.requireNonNull(document.next());
    }

    /** A table that has the row it was given last. */
    static final class OneRow implements Table {

        private final Layout layout;
        private @Nullable Row row;

        private OneRow(Layout layout) {
            this.layout = layout;
        }

        @Override
        public Layout layout() {
            return layout;
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
}
