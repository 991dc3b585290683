package dev.tributary.connector.formats.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.table.FormulaGuard;
import dev.tributary.connector.spi.Finding;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A result file being written: the columns of the document, preceded by line, verdict, code and message. No value in it is
 * taken for a formula by a spreadsheet, and none that was refused is taken unless it was corrected.
 */
public final class ResultFile implements Verdicts, Closeable {

    /** The columns it has before those of the document. */
    public static final List<String> OWN_COLUMNS = List.of("line", "verdict", "code", "message");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String HEADER_LINE = "1";

    /** Behind the columns, where a line that comes back is refused for it: it lacks what its charset does not have. */
    private static final String NOT_WRITTEN = "undecodable-text";

    private final CsvWriter csv;
    private final Explanation explanation;
    private final int columns;

    /**
     * Begins with the header.
     *
     * @throws IOException if the target does not take it
     */
    public ResultFile(OutputStream target, Layout layout, Locale language) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(target, layout.charset()));
        if (layout.byteOrderMark()) {
            text.write(BYTE_ORDER_MARK);
        }
        this.csv = CsvWriter.builder()
                .fieldSeparator(layout.delimiter())
                .lineDelimiter(LineDelimiter.of(layout.lineEnd()))
                .build(text);
        this.explanation = new Explanation(layout, language);
        this.columns = layout.columns().size();
        write(OWN_COLUMNS, layout.columns());
    }

    /** Tells of the document as a whole, on a line without any value. */
    @Override
    public void tell(Finding warning) throws IOException {
        write(List.of(HEADER_LINE, "", warning.code(), explanation.of(warning)), List.of());
    }

    /** Tells what became of an item. What its cells are more than the columns stands behind these. */
    @Override
    public void tell(Item item, Verdict verdict) throws IOException {
        List<String> own = List.of(
                Long.toString(item.line()),
                verdict.word().name(),
                Explanation.codes(verdict.findings()),
                explanation.of(verdict.findings()));
        write(own, item.cells());
    }

    private void write(List<String> own, List<String> cells) throws IOException {
        List<String> line = new ArrayList<>();
        Stream.concat(own.stream(), cells.stream()).map(FormulaGuard::guard).forEach(line::add);
        while (line.size() < own.size() + columns) {
            line.add("");
        }
        if (!cells.stream().allMatch(explanation::canBeWritten)) {
            line.add(NOT_WRITTEN);
        }
        try {
            csv.writeRecord(line);
        } catch (UncheckedIOException notTaken) {
            throw notTaken.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
