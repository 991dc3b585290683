package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.RawRow;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.formats.table.Values;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cells merged over several rows: the value stands in the first of them only, and is meant for all. */
final class MergedCells {

    private static final int MOST = 100_000;

    private final Deque<CellRange> coming;
    private final Map<Integer, Filling> current = new TreeMap<>();

    private MergedCells(List<CellRange> ranges) {
        this.coming = new ArrayDeque<>(ranges);
    }

    /** Those that begin in so many first columns. A sheet tells of them after all its rows. */
    static MergedCells of(InputStream sheet, int columns) throws IOException, Unreadable {
        List<CellRange> ranges = new ArrayList<>();
        try (XmlPart xml = XmlPart.open(sheet)) {
            while (xml.next()) {
                if (!xml.is("mergeCell")) {
                    continue;
                }
                CellRange range = CellRange.of(xml.attribute("ref", ""));
                if (range.bottom() > range.top() && range.column() < columns) {
                    ranges.add(range);
                }
                if (ranges.size() > MOST) {
                    throw WorkbookFaults.tooManyParts();
                }
            }
        }
        ranges.sort(Comparator.comparingInt(CellRange::top));
        return new MergedCells(ranges);
    }

    /** Takes the values that begin to count in the row, and fills in those that began before. */
    RawRow fill(RawRow row) {
        current.values().removeIf(filling -> filling.range().bottom() < row.line());
        RawRow filled = isBlank(row) ? row : filled(row);
        while (!coming.isEmpty() && coming.peek().top() <= row.line()) {
            begin(coming.pop(), row);
        }
        return filled;
    }

    private void begin(CellRange range, RawRow row) {
        if (range.top() == row.line() && range.column() < row.fields().length) {
            current.put(range.column(), new Filling(range, row.fields()[range.column()]));
        }
    }

    /** Merged cells alone do not make a row. */
    private static boolean isBlank(RawRow row) {
        return Arrays.stream(row.fields()).noneMatch(Values::isValue);
    }

    private RawRow filled(RawRow row) {
        String[] fields = row.fields();
        List<Integer> taken = new ArrayList<>();
        for (Filling filling : current.values()) {
            int column = filling.range().column();
            if (!Values.isValue(filling.value()) || (column < fields.length && Values.isValue(fields[column]))) {
                continue;
            }
            int length = fields.length;
            if (column >= length) {
                fields = Arrays.copyOf(fields, column + 1);
                Arrays.fill(fields, length, column, "");
            }
            fields[column] = filling.value();
            taken.add(column);
        }
        if (!taken.isEmpty()) {
            row.warnings().add(WorkbookFaults.mergedCellsFilled(taken));
        }
        return SheetRows.isTooLong(fields)
                ? SheetRows.tooLong(row.line())
                : new RawRow(row.line(), fields, row.warnings(), row.broken());
    }

    private record Filling(CellRange range, String value) {}
}
