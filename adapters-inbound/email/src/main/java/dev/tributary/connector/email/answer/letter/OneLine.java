package dev.tributary.connector.email.answer.letter;

/** Makes what somebody else wrote fit to stand in a line: nothing in it breaks the line, turns it around or hides in it. */
public final class OneLine {

    private static final String CUT = "…";

    private OneLine() {}

    /**
     * The text on one line.
     *
     * @param most code points of it that are shown
     */
    public static String of(String text, int most) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(2L * most + 2)
                .map(character -> isShown(character) ? character : ' ')
                .forEach(line::appendCodePoint);
        String plain = line.toString().strip().replaceAll("\\s+", " ");
        int length = plain.codePointCount(0, plain.length());
        return length <= most ? plain : plain.substring(0, plain.offsetByCodePoints(0, most - 1)) + CUT;
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
