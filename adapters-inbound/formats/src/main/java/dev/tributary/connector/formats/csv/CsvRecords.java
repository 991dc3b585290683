package dev.tributary.connector.formats.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifier;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import dev.tributary.connector.formats.table.RawRow;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The records of a text. One that is broken costs the line in which it begins; what follows is read as if it began anew. */
final class CsvRecords implements AutoCloseable {

    /**
     * In characters, over the whole text: a text made so that each line is broken after a long way would be read once a
     * line.
     */
    private static final long MOST_READ_AGAIN = 32L * PhysicalLines.LONGEST_RECORD;

    private static final int MOST_FIELDS = PhysicalLines.LONGEST_RECORD + 1;

    private final PhysicalLines lines;
    private final char delimiter;
    private CloseableIterator<String[]> records;
    private long fieldEnd;
    private long readAgain;

    CsvRecords(PhysicalLines lines, char delimiter) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.records = parser();
    }

    private CloseableIterator<String[]> parser() {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .build(
                        StringArrayHandler.of(
                                handler -> handler.maxFields(MOST_FIELDS).fieldModifier(new FieldEnds())),
                        lines)
                .iterator();
    }

    /** Null at the end. */
    @Nullable
    RawRow next() throws IOException {
        if (readAgain > MOST_READ_AGAIN) {
            return null;
        }
        lines.beginRecord();
        fieldEnd = lines.recordLine();
        try {
            return records.hasNext() ? read(records.next()) : null;
        } catch (CsvParseException broken) {
            return broken(lines.hasEnded() ? unclosed() : CsvFindings.afterQuote(lines.recordLine(), lines.line()));
        } catch (UncheckedIOException failure) {
            if (!lines.isTooLong()) {
                throw failure.getCause();
            }
            return broken(lines.line() > lines.recordLine() ? unclosed() : CsvFindings.tooLong());
        }
    }

    private RawRow read(String[] fields) {
        List<Finding> warnings = new ArrayList<>();
        if (lines.isMarked()) {
            warnings.add(CsvFindings.markRemoved());
        }
        return new RawRow(
                lines.recordLine(), fields, warnings, lines.isUndecodable() ? CsvFindings.undecodable() : null);
    }

    private Finding unclosed() {
        return CsvFindings.unclosed(fieldEnd);
    }

    private RawRow broken(Finding why) throws IOException {
        long line = lines.recordLine();
        String[] fields = lines.firstLine().split(Pattern.quote(String.valueOf(delimiter)), -1);
        readAgain += lines.rewindToSecondLine();
        records = parser();
        Finding told = readAgain > MOST_READ_AGAIN ? CsvFindings.givenUp(line) : why;
        return new RawRow(line, fields, new ArrayList<>(), told);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** A field that follows begins in the line in which the one before ended. */
    private final class FieldEnds implements FieldModifier {

        @Override
        public String modify(long recordLine, int index, boolean quoted, String field) {
            fieldEnd = lines.line();
            return field;
        }
    }
}
