package dev.tributary.ocean.client;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text as it was said, and made comparable once: without accents, with one kind of apostrophe, and not endless. */
record Wording(String said, String plain) {

    static final Wording NONE = new Wording("", "");

    private static final int LONGEST_COMPARED = 2_000;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    static Wording of(String said) {
        String compared = said.length() > LONGEST_COMPARED ? said.substring(0, LONGEST_COMPARED) : said;
        return new Wording(said, plain(compared.strip()));
    }

    static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(decomposed).replaceAll("").replace('’', '\'');
    }

    boolean isBlank() {
        return said.isBlank();
    }

    /** What was said may be personal. */
    @Override
    public String toString() {
        return "Wording[" + said.length() + " characters]";
    }
}
