package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.RawRow;
import dev.tributary.connector.formats.table.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that hold any cell, one after the other. */
final class SheetRows implements AutoCloseable {

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
                return new RawRow(row, cells(), new ArrayList<>(), null);
            }
        }
        return null;
    }

    private String[] cells() throws Unreadable {
        List<String> cells = new ArrayList<>();
        while (xml.nextWithin("row")) {
            if (!xml.is("c")) {
                continue;
            }
            String reference = xml.attribute("r");
            int column = reference != null ? CellRange.column(reference) : cells.size();
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, cell());
        }
        return cells.toArray(String[]::new);
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
