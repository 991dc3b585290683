package dev.tributary.connector.email.answer;

import dev.tributary.connector.email.answer.letter.OneLine;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.result.Explanation;
import dev.tributary.connector.formats.result.ResultFile;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.formats.result.Verdicts;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What becomes of one document, told to its result file and to the report. */
final class DocumentReport implements Verdicts {

    /** No colon: in a reply, where this stands at the beginning of a line, it is no field of a mission. */
    private static final String SEPARATOR = " – ";

    private static final int LONGEST_WHY = 600;
    private static final int LONGEST_ID = 100;

    private final Report report;
    private final String name;
    private final Layout layout;
    private final BoundedBytes bytes;
    private final ResultFile file;
    private final Explanation explanation;
    private boolean anyReadable;

    DocumentReport(Report report, String name, Layout layout, BoundedBytes bytes, Locale language) throws IOException {
        this.report = report;
        this.name = name;
        this.layout = layout;
        this.bytes = bytes;
        this.file = new ResultFile(bytes, layout, language);
        this.explanation = new Explanation(inFull(layout), language, SEPARATOR);
    }

    /** In a mail nothing has to do without accents. */
    private static Layout inFull(Layout layout) {
        return new Layout(layout.columns(), StandardCharsets.UTF_8, false, layout.delimiter(), layout.lineEnd());
    }

    @Override
    public void tell(Finding warning) throws IOException {
        file.tell(warning);
        report.warn(name, warning);
    }

    @Override
    public void tell(Item item, Verdict verdict) throws IOException {
        file.tell(item, verdict);
        anyReadable |= item.broken() == null;
        report.add(new Row(
                report.label(name),
                item.line(),
                OneLine.of(item.draft().get(MissionField.ID).orElse(""), LONGEST_ID),
                verdict.word(),
                Explanation.codes(verdict.findings()),
                OneLine.of(explanation.of(verdict.findings()), LONGEST_WHY)));
    }

    /** Whether something in it could be read as a mission. */
    boolean isAnyReadable() {
        return anyReadable;
    }

    Result result() throws IOException {
        file.close();
        return new Result(name, layout.charset(), bytes.content());
    }
}
