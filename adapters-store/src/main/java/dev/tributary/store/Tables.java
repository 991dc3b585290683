package dev.tributary.store;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.port.Agenda;
import dev.tributary.domain.MissionId;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All tables as the writer sees and changes them, in an open transaction. */
final class Tables {

    private final MissionTable missions;
    private final EventTable events;
    private final VerdictTable verdicts;
    private final NoteTable notes;
    private final Tally tally;
    private final Numbering numbering;
    private final EntryCache cache;
    private long lastNumber;
    private boolean hasRemoved;

    Tables(Connection connection, int cached) {
        missions = new MissionTable(connection);
        events = new EventTable(connection);
        verdicts = new VerdictTable(connection);
        notes = new NoteTable(connection);
        tally = new Tally(connection);
        numbering = new Numbering(connection);
        cache = new EntryCache(cached);
        lastNumber = missions.lastNumber();
    }

    VerdictTable verdicts() {
        return verdicts;
    }

    NoteTable notes() {
        return notes;
    }

    Optional<MissionEntry> entry(long number) {
        return Optional.ofNullable(kept(number)).map(Kept::entry);
    }

    List<MissionEntry> entries(MissionId id) {
        List<MissionEntry> entries = new ArrayList<>();
        missions.numbers(id).forEach(number -> entry(number).ifPresent(entries::add));
        return entries;
    }

    List<MissionEntry> due(Agenda agenda, Instant now, int skipped, int limit) {
        List<MissionEntry> due = new ArrayList<>();
        missions.due(agenda, now, skipped, limit)
                .forEach(number -> entry(number).ifPresent(due::add));
        return due;
    }

    MissionEntry insert(MissionEntry next, List<TimelineEvent> happened) {
        MissionEntry entry = next.numbered(++lastNumber);
        long lastEvent = events.append(entry, Kept.NO_EVENT, happened);
        missions.insert(entry, lastEvent);
        tally.move(null, entry.delivery().state());
        cache.put(new Kept(entry, lastEvent));
        return entry;
    }

    /** Takes the place of the entry with this number. */
    MissionEntry update(MissionEntry next, List<TimelineEvent> happened) {
        Kept previous = kept(next.number());
        if (previous == null) {
            throw new IllegalStateException("entry " + next.number() + " has gone");
        }
        long lastEvent = events.append(next, previous.lastEvent(), happened);
        if (previous.hasContentOf(next)) {
            missions.updateStates(next, lastEvent);
        } else {
            missions.updateAll(next, lastEvent);
        }
        tally.move(previous.entry().delivery().state(), next.delivery().state());
        cache.put(new Kept(next, lastEvent));
        return next;
    }

    void remove(long number) {
        Kept removed = kept(number);
        if (removed == null) {
            throw new IllegalStateException("entry " + number + " has gone");
        }
        events.delete(removed.lastEvent());
        missions.delete(number);
        tally.remove(removed.entry().delivery().state());
        cache.remove(number);
        hasRemoved = true;
    }

    int endLeases(Instant at) {
        cache.clear();
        return missions.endLeases(at);
    }

    /** Writes what was put off until now; returns what happened since the last time. */
    List<RecordedEvent> finish() {
        tally.write();
        if (hasRemoved) {
            numbering.keep(lastNumber, events.lastSequence());
            hasRemoved = false;
        }
        return events.takeFresh();
    }

    /** Takes notice of what others have written. */
    void refresh() {
        cache.clear();
        events.refresh();
        lastNumber = missions.lastNumber();
    }

    private @Nullable Kept kept(long number) {
        Kept known = cache.get(number);
        if (known != null) {
            return known;
        }
        Kept read = missions.read(number);
        if (read != null) {
            cache.put(read);
        }
        return read;
    }
}
