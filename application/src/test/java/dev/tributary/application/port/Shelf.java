package dev.tributary.application.port;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.domain.MissionKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an in-memory store holds. Not thread-safe. */
final class Shelf {

    private record Memory(Remembered remembered, Instant at) {}

    private final NavigableMap<Long, MissionEntry> entries = new TreeMap<>();
    private final ShelfIndex index = new ShelfIndex();
    private final Map<MissionKey, Long> numbers = new HashMap<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<OnceKey, Memory> memories = new HashMap<>();
    private final Undo undo = new Undo();

    Collection<MissionEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    ShelfIndex index() {
        return index;
    }

    List<RecordedEvent> events() {
        return Collections.unmodifiableList(events);
    }

    Undo undo() {
        return undo;
    }

    @Nullable
    MissionEntry entry(long number) {
        return entries.get(number);
    }

    @Nullable
    Remembered remembered(OnceKey key) {
        Memory memory = memories.get(key);
        return memory == null ? null : memory.remembered();
    }

    MissionEntry add(MissionEntry entry) {
        if (numbers.containsKey(entry.key())) {
            throw new IllegalStateException("mission " + entry.key() + " is kept already");
        }
        MissionEntry kept = entry.numbered(entries.isEmpty() ? 1 : entries.lastKey() + 1);
        undo.remember(numbers, kept.key());
        numbers.put(kept.key(), kept.number());
        replace(kept);
        return kept;
    }

    void replace(MissionEntry entry) {
        MissionEntry before = put(entry);
        undo.add(before == null ? () -> remove(entry.number()) : () -> put(before));
    }

    private @Nullable MissionEntry put(MissionEntry entry) {
        MissionEntry before = remove(entry.number());
        entries.put(entry.number(), entry);
        index.add(entry);
        return before;
    }

    private @Nullable MissionEntry remove(long number) {
        MissionEntry removed = entries.remove(number);
        if (removed != null) {
            index.remove(removed);
        }
        return removed;
    }

    void record(MissionEntry entry, TimelineEvent event) {
        long sequence = events.size() + 1L;
        undo.add(() -> events.remove(events.size() - 1));
        events.add(new RecordedEvent(
                sequence, entry.number(), entry.key(), entry.source().partner(), event));
    }

    void remember(OnceKey key, Remembered remembered, Instant at) {
        undo.remember(memories, key);
        memories.put(key, new Memory(remembered, at));
    }

    int forget(Instant before) {
        int known = memories.size();
        memories.values().removeIf(memory -> memory.at().isBefore(before));
        return known - memories.size();
    }

    Shelf copy() {
        Shelf copy = new Shelf();
        entries.values().forEach(copy::put);
        copy.numbers.putAll(numbers);
        copy.events.addAll(events);
        copy.memories.putAll(memories);
        return copy;
    }
}
