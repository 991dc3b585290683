package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.answer.Question;
import dev.tributary.connector.email.imap.Mailbox.Target;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail whose items are stored and whose answer is on its way: what is kept of it, so that no copy of it is taken again.
 *
 * @param at when it was finished
 * @param target where it goes
 * @param question what later mails about it are answers to
 */
record Finished(Instant at, Target target, Question question) {

    private static final String PART_END = "\n";
    private static final int PARTS = 3;

    String write() {
        return String.join(PART_END, at.toString(), target.name(), question.write());
    }

    static Instant at(String written) {
        return Instant.parse(parts(written)[0]);
    }

    static Target target(String written) {
        return Target.valueOf(parts(written)[1]);
    }

    static Optional<Question> question(String written) {
        return Question.read(parts(written)[2]);
    }

    private static String[] parts(String written) {
        return written.split(PART_END, PARTS);
    }
}
