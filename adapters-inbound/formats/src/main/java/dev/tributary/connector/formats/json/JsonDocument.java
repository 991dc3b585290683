package dev.tributary.connector.formats.json;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.formats.rows.RowRules;
import dev.tributary.connector.formats.table.AsCsv;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of missions in JSON. Its shape is as strict as a batch's, its values are read as those of any file. What is broken
 * is one broken item, and the rest is read.
 */
public final class JsonDocument implements Document {

    private static final List<String> NO_CELLS = Collections.nCopies(StandardColumn.NAMES.size(), "");

    private final MissionReader reader = MissionReader.ofItems();
    private final FileSlices slices;

    private final FileItemReader items;

    private JsonDocument(FileSlices slices, RowRules rules) {
        this.slices = slices;
        this.items = new FileItemReader(rules);
    }

    /** Of one mission, or an array of them. */
    public static JsonDocument ofJson(Path file, Charset charset, RowRules rules) throws IOException {
        return new JsonDocument(FileSlices.ofJson(file, charset), rules);
    }

    /** Of one mission a line. */
    public static JsonDocument ofLines(Path file, Charset charset, RowRules rules) throws IOException {
        return new JsonDocument(FileSlices.ofLines(file, charset), rules);
    }

    @Override
    public Layout layout() {
        return Layout.plain(StandardColumn.NAMES);
    }

    @Override
    public @Nullable Item next() throws IOException {
        Slice slice = slices.next();
        if (slice == null) {
            return null;
        }
        Finding why = slice.why();
        return why == null ? read(slice) : broken(slice, why);
    }

    private Item read(Slice slice) {
        return reader.read(slice.json(), slice.line())
                .fold(content -> items.item(slice.line(), content), unreadable -> broken(slice, unreadable.finding()));
    }

    private Item broken(Slice slice, Finding why) {
        Finding reason = slices.reason(why);
        return Item.broken(slice.line(), AsCsv.marked(NO_CELLS, reason.code()), reason);
    }

    @Override
    public List<Finding> warnings() {
        return slices.warnings();
    }

    @Override
    public void close() throws IOException {
        slices.close();
    }
}
