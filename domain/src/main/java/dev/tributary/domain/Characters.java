package dev.tributary.domain;

/** Which characters texts may hold. */
final class Characters {

    private Characters() {}

    static boolean allPrintable(String text) {
        return text.codePoints().allMatch(Characters::isPrintable);
    }

    /** Printable, or a line break or tab. */
    static boolean allWritable(String text) {
        return text.codePoints()
                .allMatch(point -> isPrintable(point) || point == '\n' || point == '\r' || point == '\t');
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR -> false;
            case Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
