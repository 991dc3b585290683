package dev.tributary.connector.testkit;

import java.util.List;

/**
 * What a partner offers at once: a file, a mail, a request.
 *
 * @param name letters, digits and hyphens, without an ending; where documents have no names it counts for the test only
 */
public record Document(String name, List<Item> items) {

    /** Copies the items. */
    public Document {
        items = List.copyOf(items);
    }

    /** A document of these items. */
    public static Document of(String name, Item... items) {
        return new Document(name, List.of(items));
    }
}
