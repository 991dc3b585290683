package dev.tributary.connector.formats.xlsx;

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

    private OpenSheet(SheetRows rows, MergedCells merged, RawRow first) {
        this.rows = rows;
        this.merged = merged;
        this.first = first;
    }

    /** The first visible one that holds anything. */
    static OpenSheet of(WorkbookArchive archive) throws IOException, Unreadable {
        WorkbookParts parts = WorkbookParts.of(archive);
        CellTexts texts = textsOf(archive, parts);
        for (String path : parts.sheets()) {
            SheetRows rows = SheetRows.open(part(archive, path), texts);
            RawRow first = firstOf(rows);
            if (first != null) {
                return new OpenSheet(rows, MergedCells.of(part(archive, path)), first);
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
            if (Arrays.stream(row.fields()).anyMatch(Values::isValue)) {
                return row;
            }
        }
        return null;
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
