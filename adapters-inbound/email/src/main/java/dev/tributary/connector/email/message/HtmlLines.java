package dev.tributary.connector.email.message;

import java.util.regex.Pattern;

/** Lines as HTML puts them together: blanks count once, and not at the ends. */
final class HtmlLines {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");

    /** How many levels of quotes are told apart. */
    private static final int MOST_QUOTES = 5;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int quotes;
    private boolean isApart;

    void add(String raw, boolean isPreformatted) {
        if (isPreformatted) {
            int end = raw.lastIndexOf('\n');
            raw.substring(0, end + 1).lines().forEach(whole -> {
                line.append(whole);
                end();
            });
            line.append(raw, end + 1, raw.length());
            return;
        }
        String content = BLANKS.matcher(raw).replaceAll(" ");
        boolean isBlankDouble = content.startsWith(" ") && (line.isEmpty() || line.charAt(line.length() - 1) == ' ');
        line.append(content, isBlankDouble ? 1 : 0, content.length());
    }

    /** Ends the line, even an empty one. */
    void end() {
        if (isApart && !text.isEmpty() && !isBlank(lastLine())) {
            text.append('\n');
        }
        isApart = false;
        text.append("> ".repeat(Math.min(quotes, MOST_QUOTES))).append(line).append('\n');
        line.setLength(0);
    }

    void endIfBegun() {
        if (!line.isEmpty()) {
            end();
        }
    }

    /** What comes next, if anything does, stands apart by an empty line. */
    void setApart() {
        endIfBegun();
        isApart = true;
    }

    private String lastLine() {
        int start = text.lastIndexOf("\n", text.length() - 2) + 1;
        return text.substring(start, text.length() - 1);
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c <= ' ' || Character.isSpaceChar(c));
    }

    void quote() {
        quotes++;
    }

    void unquote() {
        quotes--;
    }

    String text() {
        endIfBegun();
        return text.toString();
    }
}
