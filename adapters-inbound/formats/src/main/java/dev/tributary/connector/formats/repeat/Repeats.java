package dev.tributary.connector.formats.repeat;

import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Item;
import dev.tributary.connector.formats.Layout;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document whose items warn where their id stood in it before, with another content: the later one wins. Remembers 16
 * bytes of each item.
 */
public final class Repeats implements Document {

    private static final Finding REPEATED = new Finding(
            MissionField.ID.path(),
            "id-repeated",
            new Text(
                    "this id stands further up in the same document with another content: this later one counts",
                    "cet identifiant figure plus haut dans le même document avec un autre contenu : c'est celui-ci qui"
                            + " compte"));

    private final Document document;
    private final Seen seen = new Seen();

    public Repeats(Document document) {
        this.document = document;
    }

    /** Whether an item with this id and another content came before it. */
    public static boolean isRepeated(Item item) {
        return item.draft().warnings().contains(REPEATED);
    }

    /** Tells contents apart, by 16 hexadecimal digits. */
    public static String contentOf(MissionDraft draft) {
        return Long.toHexString(Hash.of(draft));
    }

    @Override
    public @Nullable Item next() throws IOException {
        Item item = document.next();
        if (item == null || item.broken() != null) {
            return item;
        }
        String id = item.draft().get(MissionField.ID).orElse("");
        return id.isEmpty() || !seen.differs(Hash.of(id), Hash.of(item.draft())) ? item : warned(item);
    }

    private static Item warned(Item item) {
        return new Item(item.line(), item.draft().withWarning(REPEATED), item.cells(), null);
    }

    @Override
    public Layout layout() {
        return document.layout();
    }

    @Override
    public List<Finding> warnings() {
        return document.warnings();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
