package dev.tributary.application.port;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.domain.Partner;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks things up on a shelf. */
final class ShelfReading {

    private final Shelf shelf;

    ShelfReading(Shelf shelf) {
        this.shelf = shelf;
    }

    List<MissionEntry> list(EntryQuery query) {
        return shelf.entries().stream()
                .filter(entry -> entry.number() > query.after() && matches(query, entry))
                .limit(query.limit())
                .toList();
    }

    List<MissionEntry> resting(RestQuery query) {
        return shelf.entries().stream()
                .filter(entry ->
                        entry.delivery().dueAt() == null && entry.progress().nextCheckAt() == null)
                .filter(entry -> entry.updatedAt().isBefore(query.before()) && isAfter(query, entry))
                .sorted(Comparator.comparing(MissionEntry::updatedAt).thenComparingLong(MissionEntry::number))
                .limit(query.limit())
                .toList();
    }

    private static boolean isAfter(RestQuery query, MissionEntry entry) {
        return entry.updatedAt().isAfter(query.from())
                || (entry.updatedAt().equals(query.from()) && entry.number() > query.after());
    }

    List<RecordedEvent> events(long after, @Nullable Partner partner, int limit) {
        return shelf.eventsAfter(after).stream()
                .filter(event -> allows(partner, event.partner()))
                .limit(limit)
                .toList();
    }

    private static boolean matches(EntryQuery query, MissionEntry entry) {
        return allows(query.partner(), entry.source().partner())
                && allows(query.delivery(), entry.delivery().state())
                && allows(query.progress(), entry.progress().state())
                && allows(query.connector(), entry.source().connector())
                && allows(query.recipient(), entry.mission().recipient().displayName())
                && (query.updatedSince() == null || !entry.updatedAt().isBefore(query.updatedSince()));
    }

    private static <T> boolean allows(@Nullable T wanted, T value) {
        return wanted == null || wanted.equals(value);
    }

    List<Note> notes(NoteQuery query) {
        Comparator<String> byCharacters = (one, other) ->
                Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
        return shelf.notes(query.connector()).stream()
                .filter(note -> note.key().startsWith(query.prefix()))
                .filter(note -> byCharacters.compare(note.key(), query.after()) > 0)
                .sorted(Comparator.comparing(Note::key, byCharacters))
                .limit(query.limit())
                .toList();
    }
}
