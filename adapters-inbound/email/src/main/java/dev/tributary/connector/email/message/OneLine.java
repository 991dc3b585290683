package dev.tributary.connector.email.message;

import java.util.regex.Pattern;

/** Text for one line. */
final class OneLine {

    /** Those that show in another order than they stand would fool who reads them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}\uFFFD]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private OneLine() {}

    /** Without what cannot be seen, blanks collapsed, at most so many characters. */
    static String of(String text, int most) {
        String line = BLANKS.matcher(text).replaceAll(" ");
        return cut(UNSEEN.matcher(line).replaceAll("").strip(), most);
    }

    /** At most so many UTF-16 units, no character cut in two. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
