package dev.tributary.connector.formats.json;

/** How deep in brackets a JSON text is, quotes taken into account. */
final class Nesting {

    private int depth;
    private boolean quoted;
    private boolean escaped;

    boolean isOutermost() {
        return depth == 0 && !quoted;
    }

    void pass(byte octet) {
        if (escaped) {
            escaped = false;
        } else if (quoted) {
            escaped = octet == '\\';
            quoted = octet != '"';
        } else {
            outsideQuotes(octet);
        }
    }

    private void outsideQuotes(byte octet) {
        switch (octet) {
            case '"' -> quoted = true;
            case '{', '[' -> depth++;
            case '}', ']' -> depth = Math.max(0, depth - 1);
            default -> {
                // means nothing for the nesting
            }
        }
    }
}
