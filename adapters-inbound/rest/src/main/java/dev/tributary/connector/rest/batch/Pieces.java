package dev.tributary.connector.rest.batch;

import dev.tributary.connector.rest.http.Problem;
import dev.tributary.connector.spi.Finding;

/** Where the pieces of a batch go. */
interface Pieces {

    /** The text of one item. */
    void item(byte[] json);

    /** An item whose text is not worth reading. */
    void unreadable(Finding why);

    /** Something about the batch as a whole. */
    void warn(Finding warning);

    /** It is no batch at all; nothing more is expected of it. */
    void refuse(Problem problem);
}
