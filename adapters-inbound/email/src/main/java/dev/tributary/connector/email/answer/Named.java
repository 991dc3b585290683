package dev.tributary.connector.email.answer;

import dev.tributary.connector.email.answer.letter.OneLine;
import dev.tributary.connector.spi.Finding;
import java.util.Locale;

/**
 * What is said of a document or an attachment as a whole.
 *
 * @param name of it; empty for the mail itself
 */
record Named(String name, Finding finding) {

    static final int LONGEST_NAME = 100;
    private static final int LONGEST_MESSAGE = 600;

    String in(Locale language) {
        String message = OneLine.of(finding.message().in(language), LONGEST_MESSAGE) + " (" + finding.code() + ")";
        return name.isEmpty() ? message : OneLine.of(name, LONGEST_NAME) + " – " + message;
    }

    /** Shows no name: it may be personal. */
    @Override
    public String toString() {
        return finding.code();
    }
}
