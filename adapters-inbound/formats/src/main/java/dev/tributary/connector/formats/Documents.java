package dev.tributary.connector.formats;

import dev.tributary.connector.formats.csv.CsvRules;
import dev.tributary.connector.formats.csv.CsvTable;
import dev.tributary.connector.formats.json.JsonDocument;
import dev.tributary.connector.formats.json.JsonTables;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.formats.repeat.Repeats;
import dev.tributary.connector.formats.rows.TableDocument;
import dev.tributary.connector.formats.table.HeaderRule;
import dev.tributary.connector.formats.table.Table;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.formats.text.Detection;
import dev.tributary.connector.formats.text.FileDetector;
import dev.tributary.connector.formats.xlsx.WorkbookTable;
import dev.tributary.connector.formats.xml.XmlTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens files as documents, whatever their format. */
public final class Documents {

    private final Path file;
    private final FileRules rules;
    private final Mapping mapping;
    private final boolean isResult;

    private Documents(Path file, String name, FileRules rules) {
        this.file = file;
        this.isResult = FileDetector.isResult(name);
        this.rules = rules;
        this.mapping = rules.rows().mapping();
    }

    /**
     * Opens a file; one that cannot be read at all is a document of one broken item.
     *
     * @param name the file's name as the partner gave it: its ending may tell more than its content
     * @throws IOException if the disk does not give the file
     */
    public static Document open(Path file, String name, FileRules rules) throws IOException {
        try {
            Detection detection = FileDetector.detect(file, name, rules);
            return new Repeats(new Documents(file, name, rules).document(detection));
        } catch (Unreadable why) {
            return new RefusedDocument(why);
        }
    }

    private Document document(Detection detection) throws IOException, Unreadable {
        return switch (detection.format()) {
            case CSV -> of(CsvTable.open(file, detection, csv()));
            case XLSX -> of(WorkbookTable.open(file, header()));
            case XML -> of(named(header -> XmlTables.open(file, rules.text().charset(), header)));
            case JSON ->
                mapping.isNone()
                        ? JsonDocument.ofJson(file, detection.charset(), rules.rows())
                        : of(named(header -> JsonTables.ofJson(file, detection.charset(), header)));
            case NDJSON ->
                mapping.isNone()
                        ? JsonDocument.ofLines(file, detection.charset(), rules.rows())
                        : of(named(header -> JsonTables.ofLines(file, detection.charset(), header)));
        };
    }

    private CsvRules csv() {
        return new CsvRules(
                isResult ? null : rules.text().delimiter(),
                header(),
                name -> StandardColumn.named(name).isPresent() || mapping.names(name));
    }

    private HeaderRule header() {
        return mapping.headerless() && !isResult ? HeaderRule.NONE : HeaderRule.FIRST_LINE;
    }

    private Document of(Table table) throws IOException, Unreadable {
        try {
            return TableDocument.of(table, rules.rows());
        } catch (Unreadable refused) {
            table.close();
            throw refused;
        }
    }

    private Table named(TableOpening opening) throws IOException, Unreadable {
        RecordNames names = new RecordNames(mapping);
        try (Table first = opening.open(names.possible())) {
            names.lookAt(first);
        }
        return opening.open(names.header());
    }

    /** Opens the file under a header. */
    private interface TableOpening {
        Table open(List<String> header) throws IOException, Unreadable;
    }
}
