package dev.tributary.connector.formats;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mission in a document.
 *
 * @param line where it begins, as the partner counts: the first line is 1, in a sheet the row
 * @param draft what it says
 * @param cells its values as they were read, one for each column of the layout, for the result file; what it has beyond
 *     them is a fault, and comes behind them
 * @param broken why it cannot be read as a mission at all, among the draft's violations as well; null if it can
 */
public record Item(
        long line,
        MissionDraft draft,
        List<String> cells,
        @Nullable Finding broken) {

    private static final int SIZE_OF_EACH = 8;

    public Item {
        cells = List.copyOf(cells);
    }

    /** What cannot be read at all. */
    public static Item broken(long line, List<String> cells, Finding why) {
        return new Item(line, MissionDraft.empty().with(why), cells, why);
    }

    /** About how many characters of room it takes. */
    public long size() {
        long size = SIZE_OF_EACH;
        for (String cell : cells) {
            size += SIZE_OF_EACH + cell.length();
        }
        for (String value : draft.fields().values()) {
            size += SIZE_OF_EACH + value.length();
        }
        return size;
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "line " + line;
    }
}
