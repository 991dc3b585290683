package dev.tributary.connector.email.answer;

import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.spi.Text;

/** The verdicts as people say them, of one mission; in French an {@code s} makes them those of several. */
final class VerdictWords {

    private VerdictWords() {}

    static Text of(Verdict.Word word) {
        return switch (word) {
            case ACCEPTED -> new Text("taken", "prise");
            case DUPLICATE -> new Text("already known", "déjà connue");
            case REJECTED -> new Text("refused", "refusée");
        };
    }
}
