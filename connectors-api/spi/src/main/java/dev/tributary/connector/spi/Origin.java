package dev.tributary.connector.spi;

import org.jspecify.annotations.Nullable;

/**
 * Where an item comes from, kept with the mission and shown to operators.
 *
 * @param document the document's name, such as a file's; null if it has none
 * @param item the item's place in the document, such as a line number; null if it has none
 * @param onceKey the key under which the first receipt is remembered; null for none
 * @since 0.1
 */
public record Origin(
        @Nullable String document,
        @Nullable String item,
        @Nullable String onceKey) {

    /** An origin that has no name. */
    public static Origin unnamed() {
        return new Origin(null, null, null);
    }

    /** An item of a document. */
    public static Origin of(String document, String item) {
        return new Origin(document, item, null);
    }

    /**
     * The same origin with a key under which the first receipt is remembered, in the same transaction as the mission:
     * when an item comes again under the same key, within at least 7 days, it gets that first receipt and nothing else
     * happens. If its content differs then, it is rejected with the code {@code once-key-reused}. Keys are apart for
     * each partner and connector.
     */
    public Origin once(String key) {
        return new Origin(document, item, key);
    }

    /** Shows no key: it may be personal. */
    @Override
    public String toString() {
        return document + "#" + item;
    }
}
