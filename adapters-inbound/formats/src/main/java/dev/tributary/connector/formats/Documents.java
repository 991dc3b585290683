package dev.tributary.connector.formats;

import dev.tributary.connector.formats.csv.CsvRules;
import dev.tributary.connector.formats.csv.CsvTable;
import dev.tributary.connector.formats.json.JsonDocument;
import dev.tributary.connector.formats.json.JsonTables;
import dev.tributary.connector.formats.lines.LinesDocument;
import dev.tributary.connector.formats.mapping.Header;
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

/** Opens files as documents, whatever their format, and texts. */
public final class Documents {

    private final Path file;
    private final FileRules rules;
    private final Mapping mapping;

    private Documents(Path file, FileRules rules) {
        this.file = file;
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
            return new Repeats(new SturdyDocument(new Documents(file, rules).document(detection)));
        } catch (Unreadable why) {
            return new RefusedDocument(Item.broken(why.line(), List.of(), why.why()));
        } catch (IOException | RuntimeException failure) {
            if (!SturdyDocument.isDamage(failure)) {
                throw failure;
            }
            return new RefusedDocument(SturdyDocument.damaged(1));
        }
    }

    /**
     * Reads the missions in the text of a mail, as lines of a name and a value; whatever it is, this never fails.
     *
     * @param quotes whether a mission may come of what the mail quotes
     */
    public static Document ofText(String text, Quotes quotes, FileRules rules) {
        return new Repeats(new SturdyDocument(LinesDocument.of(text, quotes, rules.rows())));
    }

    private Document document(Detection detection) throws IOException, Unreadable {
        return switch (detection.format()) {
            case CSV -> csv(detection);
            case XLSX -> of(WorkbookTable.open(file, header()));
            case XML -> named(header -> XmlTables.open(file, rules.text().charset(), header));
            case JSON ->
                mapping.isNone()
                        ? JsonDocument.ofJson(file, detection.charset(), rules.rows())
                        : named(header -> JsonTables.ofJson(file, detection.charset(), header));
            case NDJSON ->
                mapping.isNone()
                        ? JsonDocument.ofLines(file, detection.charset(), rules.rows())
                        : named(header -> JsonTables.ofLines(file, detection.charset(), header));
        };
    }

    private Document csv(Detection detection) throws IOException, Unreadable {
        try {
            return of(CsvTable.open(file, detection, csv()));
        } catch (Unreadable refused) {
            Character set = rules.text().delimiter();
            throw set == null || detection.returned() != null ? refused : DelimiterHint.to(refused, set);
        }
    }

    private CsvRules csv() {
        return new CsvRules(
                rules.text().delimiter(),
                header(),
                name -> StandardColumn.named(name).isPresent() || mapping.names(name));
    }

    /** A line without its last cells does not tell how many columns there are: the mapping does. */
    private HeaderRule header() {
        if (!mapping.headerless()) {
            return HeaderRule.FIRST_LINE;
        }
        return HeaderRule.numbered(mapping.sources().stream()
                .flatMap(source -> source.names().stream())
                .mapToInt(Header::number)
                .max()
                .orElse(0));
    }

    private Document of(Table table) throws IOException, Unreadable {
        try {
            return TableDocument.of(table, rules.rows());
        } catch (Unreadable refused) {
            table.close();
            throw refused;
        }
    }

    private Document named(TableOpening opening) throws IOException, Unreadable {
        RecordNames names = RecordNames.of(mapping);
        try (Table first = opening.open(names.all())) {
            names.lookAt(first);
        }
        return new RecordDocument(opening.open(names.all()), names, rules.rows());
    }

    /** Opens the file under a header. */
    private interface TableOpening {
        Table open(List<String> header) throws IOException, Unreadable;
    }
}
