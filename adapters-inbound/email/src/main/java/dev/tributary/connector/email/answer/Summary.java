package dev.tributary.connector.email.answer;

import dev.tributary.connector.formats.intake.Outcome;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.List;

/** What was understood, in one sentence. */
final class Summary {

    private static final Text NOTHING =
            new Text("No mission was found in your mail.", "Aucune mission n'a été trouvée dans votre message.");

    private final List<String> english = new ArrayList<>();
    private final List<String> french = new ArrayList<>();

    private Summary() {}

    static Text of(Outcome outcome) {
        Summary summary = new Summary();
        summary.add(outcome.accepted(), VerdictWords.of(Verdict.Word.ACCEPTED));
        summary.add(outcome.duplicate(), VerdictWords.of(Verdict.Word.DUPLICATE));
        summary.add(outcome.rejected(), VerdictWords.of(Verdict.Word.REJECTED));
        return outcome.offered() == 0
                ? NOTHING
                : new Text(String.join(", ", summary.english) + ".", String.join(", ", summary.french) + ".");
    }

    /** The first number says what is counted. */
    private void add(long count, Text what) {
        if (count == 0) {
            return;
        }
        String plural = count == 1 ? "" : "s";
        String noun = english.isEmpty() ? " mission" + plural : "";
        english.add(count + noun + " " + what.english());
        french.add(count + noun + " " + what.french() + plural);
    }
}
