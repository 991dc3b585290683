package dev.tributary.connector.formats.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tributary.connector.formats.table.HeaderRule;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, so that it can have any fault; and what is read of it. */
final class Workbook {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    Workbook() {
        with("[Content_Types].xml", "<Types/>");
        sheets("<sheet name='A' sheetId='1' r:id='r1'/>");
        StringBuilder links = new StringBuilder("<Relationships>");
        for (int i = 1; i <= 3; i++) {
            links.append(link("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        links.append(link("r8", "styles", "styles.xml")).append(link("r9", "sharedStrings", "/xl/sharedStrings.xml"));
        with("xl/_rels/workbook.xml.rels", links + "</Relationships>");
        rows("");
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELATION + type + "' Target='" + target + "'/>";
    }

    Workbook with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    Workbook sheets(String sheets) {
        return workbook("<sheets>" + sheets + "</sheets>");
    }

    Workbook workbook(String content) {
        return with(
                "xl/workbook.xml",
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>" + content
                        + "</workbook>");
    }

    /** With a header of two columns in its first row. */
    Workbook rows(String rows) {
        return sheet("<row r='1'>" + text("A1", "id") + text("B1", "v") + "</row>" + rows, "");
    }

    Workbook sheet(String rows, String after) {
        return with(SHEET, "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    Workbook styles(String formats, String... cellFormats) {
        StringBuilder styles = new StringBuilder("<styleSheet><numFmts>" + formats + "</numFmts>")
                .append("<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>");
        for (String format : cellFormats) {
            styles.append("<xf numFmtId='").append(format).append("'/>");
        }
        return with("xl/styles.xml", styles + "</cellXfs></styleSheet>");
    }

    Workbook texts(String items) {
        return with("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    static String text(String cell, String text) {
        return "<c r='" + cell + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    Path writeTo(Path folder) {
        Path path = folder.resolve("missions.xlsx");
        try (OutputStream file = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return path;
    }

    /** As {@code LINE [CELLS] CODES}. */
    List<String> readFrom(Path folder) throws IOException, Unreadable {
        return read(writeTo(folder), HeaderRule.FIRST_LINE);
    }

    static List<String> read(Path path, HeaderRule header) throws IOException, Unreadable {
        List<String> rows = new ArrayList<>();
        try (WorkbookTable table = WorkbookTable.open(path, header)) {
            rows.add(String.valueOf(table.layout().columns()));
            for (Row row = table.next(); row != null; row = table.next()) {
                rows.add(shown(row));
            }
        }
        return rows;
    }

    private static String shown(Row row) {
        StringBuilder shown = new StringBuilder().append(row.line()).append(' ').append(row.cells());
        for (Finding warning : row.warnings()) {
            shown.append(' ').append(warning.code());
        }
        if (row.broken() != null) {
            shown.append(' ').append(row.broken().code());
        }
        return shown.toString();
    }
}
