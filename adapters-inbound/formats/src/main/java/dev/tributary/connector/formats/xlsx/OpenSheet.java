package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.Columns;
import dev.tributary.connector.formats.table.HeaderRule;
import dev.tributary.connector.formats.table.RawRow;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.formats.table.Values;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheet of a workbook that is read, its merged cells filled. */
final class OpenSheet implements AutoCloseable {

    private final SheetRows rows;
    private final MergedCells merged;
    private final RawRow first;
    private final Columns columns;

    private OpenSheet(SheetRows rows, MergedCells merged, RawRow first, Columns columns) {
        this.rows = rows;
        this.merged = merged;
        this.first = first;
        this.columns = columns;
    }

    /** The first visible one that holds anything. */
    static OpenSheet of(WorkbookArchive archive, HeaderRule header) throws IOException, Unreadable {
        WorkbookParts parts = WorkbookParts.of(archive);
        CellTexts texts = textsOf(archive, parts);
        for (String path : parts.sheets()) {
            SheetRows rows = SheetRows.open(part(archive, path), texts);
            RawRow first = firstOf(rows);
            if (first != null) {
                if (first.broken() != null && header.isWritten()) {
                    throw new Unreadable(first.line(), first.broken());
                }
                Columns columns = Columns.of(first, header);
                return new OpenSheet(rows, MergedCells.of(part(archive, path), columns.end()), first, columns);
            }
            rows.close();
        }
        throw WorkbookFaults.noRows();
    }

    private static CellTexts textsOf(WorkbookArchive archive, WorkbookParts parts) throws IOException, Unreadable {
        Optional<InputStream> shared = partIfAny(archive, parts.texts());
        Optional<InputStream> styles = partIfAny(archive, parts.styles());
        return new CellTexts(
                shared.isPresent() ? SharedTexts.of(shared.get()) : SharedTexts.none(),
                styles.isPresent() ? CellStyles.of(styles.get()) : CellStyles.none(),
                parts.dates());
    }

    private static Optional<InputStream> partIfAny(WorkbookArchive archive, @Nullable String path) throws IOException {
        return path != null ? archive.part(path) : Optional.empty();
    }

    private static InputStream part(WorkbookArchive archive, String path) throws IOException, Unreadable {
        return archive.part(path).orElseThrow(WorkbookFaults::damaged);
    }

    private static @Nullable RawRow firstOf(SheetRows rows) throws Unreadable {
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            if (row.broken() != null || Arrays.stream(row.fields()).anyMatch(Values::isValue)) {
                return row;
            }
        }
        return null;
    }

    Columns columns() {
        return columns;
    }

    /** The first row that holds anything. */
    RawRow first() {
        return first;
    }

    /** The row after it, null at the end. */
    @Nullable
    RawRow next() throws Unreadable {
        RawRow row = rows.next();
        return row == null ? null : merged.fill(row);
    }

    /** The row that was begun last. */
    int row() {
        return rows.row();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
