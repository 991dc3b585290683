package dev.tributary.ocean.client;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes texts comparable: without accents, and with one kind of apostrophe. */
final class Wording {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Wording() {}

    static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(decomposed).replaceAll("").replace('’', '\'');
    }
}
