package dev.tributary.connector.formats.xml;

/** An element that has begun, below an item or an item itself, as far as it was read. */
final class Element {

    private final String path;
    private final StringBuilder text = new StringBuilder();
    private boolean parent;
    private boolean attributed;

    /** @param path the names that lead to it, empty for the item */
    Element(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    void becomeParent() {
        parent = true;
    }

    void becomeAttributed() {
        attributed = true;
    }

    void append(String more) {
        text.append(more);
    }

    String text() {
        return text.toString().strip();
    }

    /** Whether it has text where none belongs. */
    boolean isMixed() {
        return (parent || path.isEmpty()) && !text().isEmpty();
    }

    /** Whether it is a value, if only an empty one. */
    boolean isValue() {
        return !parent && !path.isEmpty() && !(attributed && text().isEmpty());
    }
}
