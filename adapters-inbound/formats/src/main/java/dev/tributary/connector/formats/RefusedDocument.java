package dev.tributary.connector.formats;

import dev.tributary.connector.spi.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read at all: one item says why. */
final class RefusedDocument implements Document {

    private @Nullable Item only;

    RefusedDocument(Item why) {
        this.only = why;
    }

    @Override
    public Layout layout() {
        return Layout.plain(List.of());
    }

    @Override
    public @Nullable Item next() {
        Item item = only;
        only = null;
        return item;
    }

    @Override
    public List<Finding> warnings() {
        return List.of();
    }

    @Override
    public void close() {}
}
