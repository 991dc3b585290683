package dev.tributary.connector.formats.table;

/** What counts as a value, and what belongs to it. */
public final class Values {

    private static final char OPENING = '\u201C';
    private static final char CLOSING = '\u201D';

    private Values() {}

    /** Whether it holds more than blanks. */
    public static boolean isValue(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ' && text.charAt(i) != '\u00A0') {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands in quotes of a word processor, which no program means as quotes. */
    static boolean isInSmartQuotes(String text) {
        if (text.isEmpty() || (text.charAt(0) != OPENING && text.charAt(0) > ' ')) {
            return false;
        }
        String value = text.strip();
        return value.length() > 1 && value.charAt(0) == OPENING && value.charAt(value.length() - 1) == CLOSING;
    }

    static String withoutSmartQuotes(String text) {
        String value = text.strip();
        return value.substring(1, value.length() - 1);
    }

    /** A name without what stands around it. */
    public static String plain(String name) {
        return (isInSmartQuotes(name) ? withoutSmartQuotes(name) : name).strip();
    }
}
