package dev.tributary.connector.formats.result;

import dev.tributary.connector.formats.Item;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;

/** Who is told what became of a document. */
public interface Verdicts {

    /** Tells of the document as a whole. */
    void tell(Finding warning) throws IOException;

    /** Tells what became of an item, one after the other, in the document's order. */
    void tell(Item item, Verdict verdict) throws IOException;
}
