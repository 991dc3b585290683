package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.RawRow;
import dev.tributary.connector.formats.table.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that hold any cell, one after the other. */
final class SheetRows implements AutoCloseable {

    /** In characters: many cells can refer to one long text. */
    private static final int LONGEST_ROW = 1024 * 1024;

    private final XmlPart xml;
    private final CellTexts texts;
    private int row;

    private SheetRows(XmlPart xml, CellTexts texts) {
        this.xml = xml;
        this.texts = texts;
    }

    static SheetRows open(InputStream sheet, CellTexts texts) throws IOException, Unreadable {
        return new SheetRows(XmlPart.open(sheet), texts);
    }

    /** The row that was begun last. */
    int row() {
        return row;
    }

    @Nullable
    RawRow next() throws Unreadable {
        while (xml.next()) {
            if (xml.is("row")) {
                String number = xml.attribute("r");
                row = number != null ? CellRange.rowNumber(number) : row + 1;
                return read();
            }
        }
        return null;
    }

    private RawRow read() throws Unreadable {
        List<String> cells = new ArrayList<>();
        long size = 0;
        while (xml.nextWithin("row")) {
            if (!xml.is("c") || size > LONGEST_ROW) {
                continue;
            }
            String reference = xml.attribute("r");
            int column = reference != null ? CellRange.column(reference) : cells.size();
            while (cells.size() <= column) {
                cells.add("");
            }
            String cell = cell();
            cells.set(column, cell);
            size += cell.length() + 1;
        }
        return size > LONGEST_ROW
                ? tooLong(row)
                : new RawRow(row, cells.toArray(String[]::new), new ArrayList<>(), null);
    }

    static boolean isTooLong(String[] fields) {
        return Arrays.stream(fields).mapToLong(String::length).sum() > LONGEST_ROW;
    }

    static RawRow tooLong(long row) {
        return new RawRow(row, new String[0], new ArrayList<>(), WorkbookFaults.rowTooLong(LONGEST_ROW));
    }

    private String cell() throws Unreadable {
        String type = xml.attribute("t", "n");
        int style = Numbers.index(xml.attribute("s", "0"));
        String value = "";
        while (xml.nextWithin("c")) {
            if (xml.is("v") || xml.is("is")) {
                value = xml.text();
            }
        }
        return value.isEmpty() ? "" : texts.of(type, style, value);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
