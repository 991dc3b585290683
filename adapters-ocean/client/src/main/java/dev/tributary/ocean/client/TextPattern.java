package dev.tributary.ocean.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression that ignores case and accents. */
final class TextPattern {

    private final Pattern pattern;

    private TextPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    @JsonCreator
    static TextPattern of(String expression) {
        if (expression.isBlank()) {
            throw new IllegalArgumentException("an empty pattern would match everything");
        }
        try {
            return new TextPattern(Pattern.compile(Wording.plain(expression), Pattern.CASE_INSENSITIVE));
        } catch (PatternSyntaxException wrong) {
            throw new IllegalArgumentException(
                    "'" + expression + "' is no regular expression: " + wrong.getDescription());
        }
    }

    boolean isFoundIn(Wording text) {
        return pattern.matcher(text.plain()).find();
    }

    boolean matches(Wording text) {
        return pattern.matcher(text.plain()).matches();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
