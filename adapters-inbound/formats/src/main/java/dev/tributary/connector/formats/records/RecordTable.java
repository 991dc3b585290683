package dev.tributary.connector.formats.records;

import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Table;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Items of named values as rows under a header that is given. A value goes to the column that its whole name matches, as
 * header names match, else to the one that the last part of its name does; what matches none is left out, and told.
 */
public final class RecordTable implements Table {

    private final RecordReader records;
    private final List<String> header;
    private final HeaderColumns columns;
    private final UnknownNames unknown = new UnknownNames();

    /** Closing it closes the reader. */
    public RecordTable(RecordReader records, List<String> header) {
        this.records = records;
        this.header = List.copyOf(header);
        this.columns = new HeaderColumns(this.header);
    }

    @Override
    public Layout layout() {
        return Layout.plain(header);
    }

    @Override
    public @Nullable Row next() throws IOException {
        FlatRecord flat = records.next();
        while (flat != null && flat.isEmpty()) {
            flat = records.next();
        }
        return flat == null ? null : new Placing(header, columns, unknown).row(flat);
    }

    @Override
    public List<Finding> warnings() {
        return Stream.concat(records.warnings().stream(), unknown.warnings().stream())
                .toList();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
