package dev.tributary.connector.formats;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in headers: the letter case, accents, blanks, underscores and hyphens do not count. */
public final class HeaderName {

    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}\\s\\u00A0\\u202F\\uFEFF_-]+");

    private HeaderName() {}

    /** The same for all ways to write one name. */
    public static String key(String written) {
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFKD);
        return LEFT_OUT.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
