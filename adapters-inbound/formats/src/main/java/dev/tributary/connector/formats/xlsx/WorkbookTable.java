package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.table.Columns;
import dev.tributary.connector.formats.table.HeaderRule;
import dev.tributary.connector.formats.table.RawRow;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Rows;
import dev.tributary.connector.formats.table.Table;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first visible sheet of a workbook that holds anything. */
public final class WorkbookTable implements Table {

    private final WorkbookArchive archive;
    private final OpenSheet sheet;
    private final Columns columns;
    private final Rows rows;
    private @Nullable RawRow first;
    private boolean ended;

    private WorkbookTable(WorkbookArchive archive, OpenSheet sheet, Columns columns) {
        this.archive = archive;
        this.sheet = sheet;
        this.columns = columns;
        this.rows = new Rows(columns);
        this.first = columns.isWritten() ? null : sheet.first();
    }

    /**
     * Reads up to the header, the first row that holds anything.
     *
     * @throws Unreadable if it is no workbook that may be read, or there is no header
     * @throws IOException if the disk does not give the file
     */
    public static WorkbookTable open(Path file, HeaderRule header) throws IOException, Unreadable {
        WorkbookArchive archive = WorkbookArchive.open(file);
        try {
            OpenSheet sheet = OpenSheet.of(archive, header);
            return new WorkbookTable(archive, sheet, sheet.columns());
        } catch (IOException | Unreadable | RuntimeException failure) {
            archive.close();
            throw failure;
        }
    }

    @Override
    public Layout layout() {
        return Layout.forExcel(columns.names());
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            for (RawRow raw = take(); raw != null; raw = take()) {
                Row row = rows.row(raw);
                if (row != null) {
                    return row;
                }
            }
            return null;
        } catch (Unreadable damaged) {
            ended = true;
            List<String> cells = columns.names().stream().map(name -> "").toList();
            return new Row(sheet.row(), cells, List.of(), damaged.why());
        }
    }

    private @Nullable RawRow take() throws Unreadable {
        if (ended) {
            return null;
        }
        RawRow row = first != null ? first : sheet.next();
        first = null;
        return row;
    }

    @Override
    public List<Finding> warnings() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        archive.close();
    }
}
