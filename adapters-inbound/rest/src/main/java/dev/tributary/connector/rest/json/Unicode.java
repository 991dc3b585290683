package dev.tributary.connector.rest.json;

/** Java texts that UTF-8 can carry. */
final class Unicode {

    private static final int REPLACEMENT = 0xFFFD;

    private Unicode() {}

    /** The same text with each half of a surrogate pair that stands alone replaced: UTF-8 has no place for it. */
    static String clean(String text) {
        return text.chars().anyMatch(unit -> Character.isSurrogate((char) unit)) ? repaired(text) : text;
    }

    private static String repaired(String text) {
        return text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
