package dev.tributary.connector.formats.rows;

/** Blanks as spreadsheets and web pages leave them: no-break and zero-width ones, too. */
final class Blanks {

    private static final String OTHERS = "\u00A0\u2007\u202F\u200B\uFEFF";

    private Blanks() {}

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static String remove(String text) {
        return text.chars()
                .filter(character -> !isBlank((char) character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || OTHERS.indexOf(character) >= 0;
    }
}
