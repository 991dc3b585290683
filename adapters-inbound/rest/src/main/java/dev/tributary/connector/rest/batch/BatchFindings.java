package dev.tributary.connector.rest.batch;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;

/** What can be said of items that came at a bad time. */
final class BatchFindings {

    private BatchFindings() {}

    /** Of an item: nothing of it was kept. */
    static Finding comeBackLater(Text reason) {
        return new Finding("", "come-back-later", reason);
    }

    /** Of the document. */
    static Finding someComeBackLater(int items) {
        String count = Integer.toString(items);
        return new Finding(
                "",
                "come-back-later",
                new Text(
                        count
                                + " items could not be taken now: send the same batch again, the others are duplicates then",
                        count
                                + " éléments n'ont pas pu être pris maintenant : renvoyez le même lot, les autres seront des"
                                + " doublons"));
    }
}
