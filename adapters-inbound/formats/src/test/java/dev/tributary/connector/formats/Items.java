package dev.tributary.connector.formats;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document in memory. */
public final class Items implements Document {

    private static final Layout LAYOUT = Layout.plain(List.of("id", "vehicle"));

    private final Deque<Item> items = new ArrayDeque<>();

    /** The same with one more mission. */
    public Items and(String id, String vehicle) {
        MissionDraft draft = MissionDraft.of(id).with(MissionField.VEHICLE, vehicle);
        items.add(new Item(items.size() + 2, draft, List.of(id, vehicle), null));
        return this;
    }

    /** The same with one more that cannot be read. */
    public Items andBroken(Finding why) {
        items.add(Item.broken(items.size() + 2, List.of(), why));
        return this;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public @Nullable Item next() {
        return items.poll();
    }

    @Override
    public List<Finding> warnings() {
        return List.of();
    }

    @Override
    public void close() {}
}
