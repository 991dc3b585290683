package dev.tributary.connector.formats.json;

import dev.tributary.connector.spi.Finding;

/** Where the pieces of a document go, each with the line it begins at; the first line is 1. */
public interface Pieces {

    /** The text of one item. */
    void item(long line, byte[] json);

    /** An item whose text is not worth reading. */
    void unreadable(long line, Finding why);

    /** Something about the document as a whole. */
    void warn(Finding warning);

    /** It ended at this line before it was complete. */
    void cut(long line, Finding why);

    /** It is no array of items at all; nothing more is expected of it. */
    void refuse(Finding why);
}
