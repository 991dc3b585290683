package dev.tributary.connector.formats.lines;

/** What people and mail programs put around words: blanks of all kinds, bullets, bold marks, quotes. */
final class Marks {

    private static final String BULLETS = "-*+•·▪◦‣∙○●■□➢–—‑";
    private static final String OPENING = "*_~\"'`“„«‘";
    private static final String CLOSING = "*_~\"'`”“»’";
    private static final String PAIRS = "**\"\"“”„“«»";
    private static final String BOLD = "**";
    private static final String RULES = "-_=*~#—–.";
    private static final int SHORTEST_RULE = 3;

    private Marks() {}

    /** Without blanks at its ends, no-break and zero-width ones included. */
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

    /** Without bullets at its beginning; one that touches a word may be a bold mark, and stays. */
    static String withoutBullets(String text) {
        int end = 0;
        while (end < text.length() && BULLETS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean isBullet = end > 0 && end < text.length() && isBlank(text.charAt(end));
        return isBullet ? strip(text.substring(end)) : text;
    }

    /** A name without any marks around it. */
    static String bare(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && isMark(name.charAt(from), OPENING)) {
            from++;
        }
        while (to > from && isMark(name.charAt(to - 1), CLOSING)) {
            to--;
        }
        return name.substring(from, to);
    }

    /** Whether a name begins with marks and does not end with any: they end behind it, or behind its value. */
    static boolean isOpen(String name) {
        return !name.isEmpty()
                && OPENING.indexOf(name.charAt(0)) >= 0
                && CLOSING.indexOf(name.charAt(name.length() - 1)) < 0;
    }

    /** A value without the marks that were opened before its name: at its beginning, or else at its end. */
    static String closed(String value) {
        int from = 0;
        while (from < value.length() && CLOSING.indexOf(value.charAt(from)) >= 0) {
            from++;
        }
        if (from > 0) {
            return strip(value.substring(from));
        }
        int to = value.length();
        while (to > 0 && CLOSING.indexOf(value.charAt(to - 1)) >= 0) {
            to--;
        }
        return strip(value.substring(0, to));
    }

    /** A value without the pair of marks that it stands in as a whole, a doubled one of bold included. */
    static String unwrapped(String text) {
        boolean isDoubled = text.length() > 2 * BOLD.length() && text.startsWith(BOLD) && text.endsWith(BOLD);
        String value = isDoubled ? text.substring(1, text.length() - 1) : text;
        for (int pair = 0; value.length() > 2 && pair < PAIRS.length(); pair += 2) {
            char opening = PAIRS.charAt(pair);
            char closing = PAIRS.charAt(pair + 1);
            String within = value.substring(1, value.length() - 1);
            if (value.charAt(0) == opening
                    && value.charAt(value.length() - 1) == closing
                    && within.indexOf(opening) < 0
                    && within.indexOf(closing) < 0) {
                return strip(within);
            }
        }
        return text;
    }

    /** Whether it is nothing but a line drawn by signs. */
    static boolean isRule(String text) {
        return text.length() >= SHORTEST_RULE && text.chars().allMatch(sign -> RULES.indexOf(sign) >= 0);
    }

    static boolean isBlank(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }

    private static boolean isMark(char sign, String marks) {
        return marks.indexOf(sign) >= 0 || BULLETS.indexOf(sign) >= 0 || isBlank(sign);
    }
}
