package dev.tributary.connector.email.answer;

import dev.tributary.connector.email.answer.letter.OneLine;
import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.formats.intake.Outcome;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.formats.result.Verdicts;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what became of one mail, for its sender. For one thread. */
public final class Report {

    /** The name of the document that the mail's own text is. */
    public static final String TEXT = "text";

    private static final Text TEXT_LABEL = new Text("your text", "votre texte");
    private static final long MOST_ATTACHED = 8 * 1024 * 1024;

    private final Locale language;
    private final Room room;
    private final Rows rows = new Rows();
    private final Map<Verdict.Word, Long> counts = new EnumMap<>(Verdict.Word.class);
    private final List<DocumentReport> documents = new ArrayList<>();
    private final List<Named> refused = new ArrayList<>();
    private final List<Named> warnings = new ArrayList<>();
    private @Nullable Finding unread;

    /** Of a mail whose sender reads this language. */
    public Report(Locale language) {
        this(language, MOST_ATTACHED);
    }

    /**
     * The same.
     *
     * @param mostAttached bytes of result files, together; those beyond are left out, and the answer says so
     */
    Report(Locale language, long mostAttached) {
        this.language = language;
        this.room = new Room(mostAttached);
    }

    /**
     * Where to tell what becomes of one document.
     *
     * @param name the attachment's, or {@link #TEXT}
     */
    public Verdicts document(String name, Layout layout) throws IOException {
        DocumentReport document = new DocumentReport(this, name, layout, new BoundedBytes(room), language);
        documents.add(document);
        return document;
    }

    /** An attachment that was not read at all. */
    public void refuse(String name, Finding why) {
        refused.add(new Named(name, why));
    }

    /** To be told of the mail as a whole. */
    public void warn(Finding warning) {
        warnings.add(new Named("", warning));
    }

    void warn(String document, Finding warning) {
        warnings.add(new Named(label(document), warning));
    }

    /** Why nothing of the mail was read. */
    public void leaveUnread(Finding why) {
        unread = why;
    }

    void add(Row row) {
        counts.merge(row.word(), 1L, Long::sum);
        rows.add(row);
    }

    String label(String document) {
        return document.equals(TEXT) ? TEXT_LABEL.in(language) : OneLine.of(document, Named.LONGEST_NAME);
    }

    public Outcome outcome() {
        return new Outcome(count(Verdict.Word.ACCEPTED), count(Verdict.Word.DUPLICATE), count(Verdict.Word.REJECTED));
    }

    private long count(Verdict.Word word) {
        return counts.getOrDefault(word, 0L);
    }

    /** Whether something in it could be read as a mission, taken or not. */
    public boolean isAnyReadable() {
        return documents.stream().anyMatch(DocumentReport::isAnyReadable);
    }

    Rows rows() {
        return rows;
    }

    List<Named> refused() {
        return refused;
    }

    List<Named> warnings() {
        return warnings;
    }

    @Nullable
    Finding unread() {
        return unread;
    }

    /** The result files of the documents that could be read: of others there is nothing to correct in them. */
    List<Result> results() throws IOException {
        List<Result> results = new ArrayList<>();
        for (DocumentReport document : documents) {
            Result result = document.result();
            if (document.isAnyReadable()) {
                results.add(result);
            }
        }
        return results;
    }

    /** Shows nothing that anybody wrote. */
    @Override
    public String toString() {
        Outcome all = outcome();
        return all.accepted() + " accepted, " + all.duplicate() + " duplicate, " + all.rejected() + " rejected";
    }
}
