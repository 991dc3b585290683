package dev.tributary.connector.formats.csv;

import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.table.Columns;
import dev.tributary.connector.formats.table.HeaderRule;
import dev.tributary.connector.formats.table.RawRow;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Rows;
import dev.tributary.connector.formats.table.Table;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.formats.table.Values;
import dev.tributary.connector.formats.text.DecodedText;
import dev.tributary.connector.formats.text.Detection;
import dev.tributary.connector.formats.text.FileFaults;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A CSV file. Broken records are rows, too: one costs the line in which it begins. */
public final class CsvTable implements Table {

    private final CsvRecords records;
    private final Rows rows;
    private final Layout layout;
    private @Nullable RawRow first;

    private CsvTable(CsvRecords records, Columns header, Layout layout) {
        this.records = records;
        this.rows = new Rows(header);
        this.layout = layout;
    }

    /**
     * Reads up to the header.
     *
     * @throws Unreadable if there is no header, or none that could be read
     * @throws IOException if the disk does not give the file
     */
    public static CsvTable open(Path file, Detection detection, CsvRules rules) throws IOException, Unreadable {
        PhysicalLines lines = new PhysicalLines(
                detection.isSavedAgain()
                        ? DecodedText.openSavedAgain(file)
                        : DecodedText.open(file, detection.charset()));
        try {
            return open(lines, detection, rules);
        } catch (IOException | Unreadable | RuntimeException failure) {
            lines.close();
            throw failure;
        }
    }

    private static CsvTable open(PhysicalLines lines, Detection detection, CsvRules rules)
            throws IOException, Unreadable {
        char delimiter = delimiter(lines, detection, rules);
        CsvRecords records = new CsvRecords(lines, delimiter);
        RawRow first = firstOf(records, rules.header());
        Columns header = Columns.of(first, rules.header());
        Layout layout = new Layout(
                header.names(), detection.charset(), detection.byteOrderMark(), delimiter, detection.lineEnd());
        CsvTable table = new CsvTable(records, header, layout);
        table.first = header.isWritten() ? null : first;
        return table;
    }

    private static char delimiter(PhysicalLines lines, Detection detection, CsvRules rules) throws IOException {
        Optional<Character> declared = declared(lines);
        if (detection.returned() != null) {
            return detection.returned().delimiter();
        }
        if (rules.delimiter() != null) {
            return rules.delimiter();
        }
        return declared.isPresent() ? declared.get() : Delimiters.guess(lines, rules.known());
    }

    private static Optional<Character> declared(PhysicalLines lines) throws IOException {
        lines.beginRecord();
        String line = lines.readLine();
        Optional<Character> declared = Delimiters.declared(line);
        if (declared.isEmpty()) {
            lines.rewind();
            while (!line.isEmpty() && !Values.isValue(line)) {
                lines.beginRecord();
                line = lines.readLine();
            }
            lines.rewind();
        }
        return declared;
    }

    private static RawRow firstOf(CsvRecords records, HeaderRule header) throws IOException, Unreadable {
        for (RawRow record = records.next(); record != null; record = records.next()) {
            if (record.broken() != null && !header.isWritten()) {
                return record;
            }
            if (record.broken() != null) {
                throw new Unreadable(record.line(), record.broken());
            }
            for (String field : record.fields()) {
                if (Values.isValue(field)) {
                    return record;
                }
            }
        }
        throw FileFaults.empty();
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public @Nullable Row next() throws IOException {
        for (RawRow record = take(); record != null; record = take()) {
            Row row = rows.row(record);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private @Nullable RawRow take() throws IOException {
        RawRow record = first != null ? first : records.next();
        first = null;
        return record;
    }

    @Override
    public List<Finding> warnings() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
