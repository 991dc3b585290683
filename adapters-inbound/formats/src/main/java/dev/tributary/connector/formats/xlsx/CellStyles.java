package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of the styles that cells refer to. */
final class CellStyles {

    /** Excel allows 65,490. */
    private static final int MOST = 100_000;

    private final List<NumberFormat> formats = new ArrayList<>();
    private final Map<Integer, NumberFormat> own = new HashMap<>();

    private CellStyles() {}

    static CellStyles none() {
        return new CellStyles();
    }

    static CellStyles of(InputStream part) throws IOException, Unreadable {
        CellStyles styles = new CellStyles();
        try (XmlPart xml = XmlPart.open(part)) {
            while (xml.next()) {
                if (xml.is("numFmt")) {
                    styles.own.put(idOf(xml), NumberFormat.of(xml.attribute("formatCode", "")));
                } else if (xml.is("cellXfs")) {
                    styles.readCells(xml);
                }
            }
        }
        return styles;
    }

    private void readCells(XmlPart xml) throws Unreadable {
        while (xml.nextWithin("cellXfs")) {
            if (!xml.is("xf")) {
                continue;
            }
            if (formats.size() >= MOST) {
                throw WorkbookFaults.tooManyParts();
            }
            int id = idOf(xml);
            formats.add(own.getOrDefault(id, NumberFormat.builtIn(id)));
        }
    }

    private static int idOf(XmlPart xml) throws Unreadable {
        return Numbers.index(xml.attribute("numFmtId", "0"));
    }

    NumberFormat format(int style) {
        return style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }
}
