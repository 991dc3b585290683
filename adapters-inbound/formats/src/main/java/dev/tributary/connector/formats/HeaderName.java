package dev.tributary.connector.formats;

import java.text.Normalizer;
import java.util.Locale;

/** Names of columns as partners write them: in any case, with or without accents, in one word or several. */
public final class HeaderName {

    private HeaderName() {}

    /** The same for two names that count as one: without case, accents, blanks, {@code _} and {@code -}. */
    public static String key(String written) {
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(HeaderName::counts).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean counts(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION -> false;
            default -> true;
        };
    }
}
