package dev.tributary.application.port;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.model.Verdict;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an in-memory store holds. Not thread-safe. */
final class Shelf {

    private record Memory(Remembered remembered, Instant at) {}

    private record Shelved(String connector, String key) {}

    private final NavigableMap<Long, MissionEntry> entries = new TreeMap<>();
    private final ShelfIndex index = new ShelfIndex();
    private final Map<MissionKey, Long> numbers = new HashMap<>();
    private final NavigableMap<Long, RecordedEvent> events = new TreeMap<>();
    private final Map<OnceKey, Memory> memories = new HashMap<>();
    private final Map<Shelved, Note> notes = new HashMap<>();
    private final Map<DeliveryState, Long> removed = new EnumMap<>(DeliveryState.class);
    private final Undo undo = new Undo();
    private long lastNumber;
    private long lastSequence;

    Collection<MissionEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    ShelfIndex index() {
        return index;
    }

    Collection<RecordedEvent> events() {
        return eventsAfter(0);
    }

    Collection<RecordedEvent> eventsAfter(long sequence) {
        return Collections.unmodifiableCollection(
                events.tailMap(sequence, false).values());
    }

    /** The number of the newest event, though it may be there no more. */
    long lastSequence() {
        return lastSequence;
    }

    Map<DeliveryState, Long> removed() {
        return Collections.unmodifiableMap(removed);
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
        MissionEntry kept = entry.numbered(++lastNumber);
        undo.add(() -> lastNumber--);
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
        long sequence = ++lastSequence;
        undo.add(() -> lastSequence--);
        undo.remember(events, sequence);
        events.put(
                sequence,
                new RecordedEvent(
                        sequence,
                        entry.number(),
                        entry.key(),
                        entry.source().partner(),
                        entry.source().connector(),
                        event));
    }

    void remove(MissionEntry entry) {
        MissionEntry gone = Objects.requireNonNull(remove(entry.number()), "what is removed was there");
        undo.add(() -> put(gone));
        undo.remember(numbers, entry.key());
        numbers.remove(entry.key());
        List.copyOf(events.values()).stream()
                .filter(event -> event.entry() == entry.number())
                .forEach(event -> {
                    undo.remember(events, event.sequence());
                    events.remove(event.sequence());
                });
        undo.remember(removed, entry.delivery().state());
        removed.merge(entry.delivery().state(), 1L, Long::sum);
    }

    void remember(OnceKey key, Remembered remembered, Instant at) {
        undo.remember(memories, key);
        memories.put(key, new Memory(remembered, at));
    }

    void note(Note note) {
        Shelved place = new Shelved(note.connector(), note.key());
        undo.remember(notes, place);
        if (note.text() == null) {
            notes.remove(place);
        } else {
            notes.put(place, note);
        }
    }

    /** In no order. */
    List<Note> notes(String connector) {
        return notes.values().stream()
                .filter(note -> note.connector().equals(connector))
                .toList();
    }

    int forget(Instant before) {
        return forgetMemories(memory -> memory.at().isBefore(before));
    }

    int forget(Predicate<Verdict> which) {
        return forgetMemories(memory -> which.test(memory.remembered().verdict()));
    }

    private int forgetMemories(Predicate<Memory> which) {
        int known = memories.size();
        memories.values().removeIf(which);
        return known - memories.size();
    }

    Shelf copy() {
        Shelf copy = new Shelf();
        entries.values().forEach(copy::put);
        copy.numbers.putAll(numbers);
        copy.events.putAll(events);
        copy.removed.putAll(removed);
        copy.lastNumber = lastNumber;
        copy.lastSequence = lastSequence;
        copy.memories.putAll(memories);
        copy.notes.putAll(notes);
        return copy;
    }
}
