package dev.tributary.connector.formats.intake;

import dev.tributary.connector.formats.Item;
import dev.tributary.connector.spi.Receipt;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Items that were handed in together, and the answer that is awaited. */
record Chunk(List<Numbered> items, CompletionStage<List<Receipt>> receipts) {

    /**
     * An item and its place.
     *
     * @param place counted from 0
     */
    record Numbered(long place, Item item) {}
}
