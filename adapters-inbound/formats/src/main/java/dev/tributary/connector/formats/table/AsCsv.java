package dev.tributary.connector.formats.table;

import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that is no CSV, as they will be when their result file, which is, comes back: so that they say the
 * same then. What cannot be read is marked by its code, behind the last column: nothing of it is taken until that is gone.
 */
public final class AsCsv implements Table {

    private final Table table;

    /** Closing it closes the table. */
    public AsCsv(Table table) {
        this.table = table;
    }

    /** One such row. */
    public static Row row(Row row, List<String> columns) {
        List<Finding> warnings = new ArrayList<>(row.warnings());
        List<String> cells = new ArrayList<>();
        for (int place = 0; place < row.cells().size(); place++) {
            String text = row.cells().get(place).replace("\r\n", "\n").replace('\r', '\n');
            boolean isQuoted = Values.isInSmartQuotes(text);
            if (isQuoted) {
                warnings.add(TableFindings.smartQuotesRemoved(columns.get(place)));
            }
            cells.add(isQuoted ? Values.withoutSmartQuotes(text) : text);
        }
        Finding broken = row.broken();
        return new Row(row.line(), broken == null ? cells : marked(cells, broken.code()), warnings, broken);
    }

    /** With a mark behind the last column. */
    public static List<String> marked(List<String> cells, String mark) {
        List<String> marked = new ArrayList<>(cells);
        marked.add(mark);
        return marked;
    }

    @Override
    public Layout layout() {
        return table.layout();
    }

    @Override
    public @Nullable Row next() throws IOException {
        Row row = table.next();
        return row == null ? null : row(row, layout().columns());
    }

    @Override
    public List<Finding> warnings() {
        return table.warnings();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
