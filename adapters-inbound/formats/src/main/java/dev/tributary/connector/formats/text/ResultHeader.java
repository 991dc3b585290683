package dev.tributary.connector.formats.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first line of result files, by which they are known when they come back. */
final class ResultHeader {

    /** Quoted or not; a program may have put a {@code sep=} line before it. */
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*(?:\"?sep=[^\\n\\r]*[\\n\\r]+)?"
                    + "\"?line\"?([^\\p{L}\\p{N}\"'\\n\\r])\"?verdict\"?\\1\"?code\"?\\1\"?message\\b.*",
            Pattern.DOTALL);

    private ResultHeader() {}

    /** What stands between its values; empty where a text is none. */
    static Optional<Character> delimiter(String text) {
        Matcher matcher = BEGINNING.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1).charAt(0)) : Optional.empty();
    }
}
