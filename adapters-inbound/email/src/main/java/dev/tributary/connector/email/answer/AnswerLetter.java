package dev.tributary.connector.email.answer;

import dev.tributary.connector.email.answer.letter.Block;
import dev.tributary.connector.email.answer.letter.Bullets;
import dev.tributary.connector.email.answer.letter.Heading;
import dev.tributary.connector.email.answer.letter.Letter;
import dev.tributary.connector.email.answer.letter.OneLine;
import dev.tributary.connector.email.answer.letter.Paragraph;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the sender of a mail is told of it. */
final class AnswerLetter {

    private static final int MOST_LISTED = 30;

    private final Locale language;
    private final Report report;
    private final List<Result> results;
    private final List<Block> blocks = new ArrayList<>();

    private AnswerLetter(Locale language, Report report, List<Result> results) {
        this.language = language;
        this.report = report;
        this.results = results;
    }

    /**
     * The letter.
     *
     * @param results those of the report
     * @param now when it is written
     */
    static Letter of(Locale language, Report report, List<Result> results, Instant now) {
        AnswerLetter letter = new AnswerLetter(language, report, results);
        letter.blocks.add(Phrases.greeting(language));
        letter.addSummary();
        letter.addTable();
        letter.addList(new Text("Attachments that were not read", "Pièces jointes non lues"), report.refused());
        letter.addList(new Text("To be noted", "À noter"), report.warnings());
        letter.addRemedy();
        if (!report.isAnyReadable() && report.unread() == null) {
            letter.blocks.addAll(HowToWrite.of(language, now));
        }
        letter.blocks.add(Phrases.automatic(language));
        return new Letter(Phrases.TITLE.in(language), language, letter.blocks);
    }

    private void addSummary() {
        Finding unread = report.unread();
        if (unread == null) {
            add(Summary.of(report.outcome()));
        } else {
            add(new Text("Nothing of your mail was taken.", "Rien de votre message n'a été pris."));
            blocks.add(new Bullets(List.of(new Named("", unread).in(language))));
        }
    }

    private void addTable() {
        List<Row> shown = report.rows().shown();
        if (shown.isEmpty()) {
            return;
        }
        addHeading(new Text("Each mission", "Chaque mission"));
        blocks.add(new VerdictTable(shown, language));
        long hidden = report.rows().hidden();
        if (hidden > 0) {
            add(
                    isAnyAttached()
                            ? new Text(
                                    "and " + hidden + " more: see the attached file.",
                                    "et " + hidden + " de plus : voyez le fichier joint.")
                            : new Text("and " + hidden + " more.", "et " + hidden + " de plus."));
        }
    }

    private void addList(Text heading, List<Named> named) {
        if (named.isEmpty()) {
            return;
        }
        List<String> items = new ArrayList<>();
        named.stream().limit(MOST_LISTED).forEach(one -> items.add(one.in(language)));
        int more = named.size() - items.size();
        if (more > 0) {
            items.add(new Text("and " + more + " more", "et " + more + " de plus").in(language));
        }
        addHeading(heading);
        blocks.add(new Bullets(items));
    }

    private void addRemedy() {
        if (report.outcome().rejected() > 0 && report.isAnyReadable()) {
            addHeading(new Text("What to do", "Que faire"));
            add(isAnyAttached() ? Phrases.CORRECT_ATTACHED : Phrases.CORRECT_OWN);
        }
        results.stream()
                .filter(result -> result.content() == null)
                .map(result -> OneLine.of(result.fileName(), Named.LONGEST_NAME))
                .forEach(name -> add(new Text(
                        name + " is too large for a mail and not attached.",
                        name + " est trop volumineux pour un message et n'est pas joint.")));
    }

    private boolean isAnyAttached() {
        return results.stream().anyMatch(result -> result.content() != null);
    }

    private void addHeading(Text text) {
        blocks.add(new Heading(text.in(language)));
    }

    private void add(Text text) {
        blocks.add(new Paragraph(text.in(language)));
    }
}
