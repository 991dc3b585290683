package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.answer.Question;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail of which something may be stored, and which is not finished.
 *
 * @param at when it was begun
 * @param question what mails about it are answers to
 */
record Begun(Instant at, Question question) {

    private static final String PART_END = "\n";

    String write() {
        return at + PART_END + question.write();
    }

    static Optional<Question> question(String written) {
        return Question.read(written.substring(written.indexOf(PART_END) + 1));
    }
}
