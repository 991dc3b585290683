package dev.tributary.connector.email.message;

import java.util.regex.Pattern;

/** Text as who reads it sees it. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\x0B\\f\\x85\\u2028\\u2029]");
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}&&[^ ]]");

    /** Joiners between characters that are no ASCII belong to how these are written. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]"
                    + "|(?<![^\\x00-\\x7F])[\\u200C\\u200D]|[\\u200C\\u200D](?![^\\x00-\\x7F])|[\\p{Cc}&&[^\\n\\t]]");

    private static final Pattern LINE_TAIL = Pattern.compile("(?<![ \\t])[ \\t]++(?=\\n|\\z)");

    private PlainText() {}

    /** Lines ended by a line feed, blanks and line ends of all kinds alike, nothing that cannot be seen. */
    static String of(String raw) {
        String lines = LINE_END.matcher(raw).replaceAll("\n");
        String blanks = BLANK.matcher(lines).replaceAll(" ");
        String seen = UNSEEN.matcher(blanks).replaceAll("");
        return withoutEmptyLines(LINE_TAIL.matcher(seen).replaceAll(""));
    }

    private static String withoutEmptyLines(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
        }
        return text.substring(start).stripTrailing();
    }
}
