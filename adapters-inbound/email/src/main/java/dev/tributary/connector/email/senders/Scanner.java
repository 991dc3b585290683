package dev.tributary.connector.email.senders;

/** Reads a structured header field sign by sign: passes over blanks and comments, and takes quotes as what they are. */
final class Scanner {

    private static final String ENDS = ";=(\"";

    private final String text;
    private int place;

    Scanner(String text) {
        this.text = text;
    }

    /** The field cannot be read: nothing that it says counts. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String what) {
            super(what);
        }
    }

    /** Whether nothing but blanks and comments is left. */
    boolean isOver() throws Malformed {
        skip();
        return place == text.length();
    }

    /** Takes this sign if it comes next. */
    boolean takes(char sign) throws Malformed {
        if (isOver() || text.charAt(place) != sign) {
            return false;
        }
        place++;
        return true;
    }

    /** The word that comes next; empty where there is none. */
    String word() throws Malformed {
        skip();
        int start = place;
        while (place < text.length() && !isBlank() && ENDS.indexOf(text.charAt(place)) < 0) {
            place++;
        }
        return text.substring(start, place);
    }

    /** A value as a whole: words and quoted ones that touch each other; an equals sign is none to it. */
    String value() throws Malformed {
        skip();
        StringBuilder value = new StringBuilder();
        while (place < text.length() && !isBlank() && text.charAt(place) != ';' && text.charAt(place) != '(') {
            if (text.charAt(place) == '"') {
                value.append(quoted());
            } else {
                value.append(text.charAt(place));
                place++;
            }
        }
        return value.toString();
    }

    boolean isQuoteNext() throws Malformed {
        return !isOver() && text.charAt(place) == '"';
    }

    private String quoted() throws Malformed {
        StringBuilder quoted = new StringBuilder();
        place++;
        while (place < text.length() && text.charAt(place) != '"') {
            place += text.charAt(place) == '\\' ? 1 : 0;
            if (place < text.length()) {
                quoted.append(text.charAt(place));
            }
            place++;
        }
        closed("quote");
        return quoted.toString();
    }

    private void skip() throws Malformed {
        while (place < text.length() && (isBlank() || text.charAt(place) == '(')) {
            if (isBlank()) {
                place++;
            } else {
                comment();
            }
        }
    }

    private void comment() throws Malformed {
        int depth = 1;
        place++;
        while (place < text.length()) {
            switch (text.charAt(place)) {
                case '\\' -> place++;
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                break;
            }
            place++;
        }
        closed("comment");
    }

    private void closed(String what) throws Malformed {
        if (place >= text.length()) {
            throw new Malformed(what + " is not closed");
        }
        place++;
    }

    private boolean isBlank() {
        char sign = text.charAt(place);
        return sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n';
    }
}
