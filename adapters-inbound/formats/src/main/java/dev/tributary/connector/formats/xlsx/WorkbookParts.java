package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a workbook are.
 *
 * @param sheets those that are visible, in their order
 * @param texts what cells share; null if they share nothing
 * @param styles how cells are shown; null if nothing says it
 * @param dates from when days are counted
 */
record WorkbookParts(
        List<String> sheets,
        @Nullable String texts,
        @Nullable String styles,
        ExcelDates dates) {

    private static final String FOLDER = "xl/";
    private static final String WORKBOOK = FOLDER + "workbook.xml";
    private static final String LINKS = FOLDER + "_rels/workbook.xml.rels";

    static WorkbookParts of(WorkbookArchive archive) throws IOException, Unreadable {
        Map<String, String> sheets = new HashMap<>();
        Map<String, String> others = new HashMap<>();
        try (XmlPart links = XmlPart.open(required(archive, LINKS))) {
            while (links.next()) {
                String type = links.attribute("Type", "");
                String target = pathOf(links.attribute("Target", ""));
                String kind = type.substring(type.lastIndexOf('/') + 1);
                if (kind.equals("worksheet")) {
                    sheets.put(links.attribute("Id", ""), target);
                } else {
                    others.put(kind, target);
                }
            }
        }
        return new Reading(sheets).read(archive, others);
    }

    private static String pathOf(String target) {
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }

    private static InputStream required(WorkbookArchive archive, String name) throws IOException, Unreadable {
        return archive.part(name).orElseThrow(WorkbookFaults::damaged);
    }

    /** Goes through the list of sheets. */
    private static final class Reading {

        private final Map<String, String> pathsById;
        private final List<String> visible = new ArrayList<>();
        private ExcelDates dates = ExcelDates.FROM_1900;

        private Reading(Map<String, String> pathsById) {
            this.pathsById = pathsById;
        }

        private WorkbookParts read(WorkbookArchive archive, Map<String, String> others) throws IOException, Unreadable {
            try (XmlPart workbook = XmlPart.open(required(archive, WORKBOOK))) {
                while (workbook.next()) {
                    take(workbook);
                }
            }
            return new WorkbookParts(visible, others.get("sharedStrings"), others.get("styles"), dates);
        }

        private void take(XmlPart workbook) {
            if (workbook.is("workbookPr")) {
                String since1904 = workbook.attribute("date1904", "0");
                dates = since1904.equals("1") || since1904.equals("true") ? ExcelDates.FROM_1904 : dates;
            } else if (workbook.is("sheet")
                    && workbook.attribute("state", "visible").equals("visible")) {
                String path = pathsById.get(String.valueOf(workbook.qualifiedAttribute("id")));
                if (path != null) {
                    visible.add(path);
                }
            }
        }
    }
}
