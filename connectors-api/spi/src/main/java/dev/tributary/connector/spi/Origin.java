package dev.tributary.connector.spi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an item comes from, kept with the mission and shown to operators. */
public final class Origin {

    private static final Origin UNNAMED = new Origin(null, null, null);

    private final @Nullable String document;
    private final @Nullable String item;
    private final @Nullable String onceKey;

    private Origin(@Nullable String document, @Nullable String item, @Nullable String onceKey) {
        this.document = document;
        this.item = item;
        this.onceKey = onceKey;
    }

    /** An origin that has no name. */
    public static Origin unnamed() {
        return UNNAMED;
    }

    /** An item, such as a line number, of a document, such as a file's name. */
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

    /** The document's name. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    /** The item's place in the document. */
    public Optional<String> item() {
        return Optional.ofNullable(item);
    }

    /** The key set by {@link #once}. */
    public Optional<String> onceKey() {
        return Optional.ofNullable(onceKey);
    }
}
