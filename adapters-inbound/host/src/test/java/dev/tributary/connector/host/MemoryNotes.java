package dev.tributary.connector.host;

import dev.tributary.application.Notes;
import dev.tributary.application.port.Note;
import dev.tributary.application.port.NoteQuery;
import dev.tributary.application.port.StoreFailure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Notes in memory. */
final class MemoryNotes implements Notes {

    final Map<String, Note> kept = new ConcurrentSkipListMap<>();
    volatile @Nullable StoreFailure failure;

    @Override
    public CompletionStage<Void> keep(List<Note> notes) {
        return result(() -> {
            for (Note note : notes) {
                String place = note.connector() + " " + note.key();
                if (note.text() == null) {
                    kept.remove(place);
                } else {
                    kept.put(place, note);
                }
            }
        });
    }

    @Override
    public CompletionStage<Optional<String>> find(String connector, String key) {
        return result(() -> {})
                .thenApply(nothing ->
                        Optional.ofNullable(kept.get(connector + " " + key)).map(Note::text));
    }

    @Override
    public CompletionStage<List<Note>> list(NoteQuery query) {
        return result(() -> {})
                .thenApply(nothing -> kept.values().stream()
                        .filter(note -> note.connector().equals(query.connector()))
                        .filter(note -> note.key().startsWith(query.prefix()))
                        .filter(note -> note.key().compareTo(query.after()) > 0)
                        .limit(query.limit())
                        .toList());
    }

    private CompletionStage<Void> result(Runnable work) {
        if (failure != null) {
            return CompletableFuture.failedFuture(Objects.requireNonNull(failure));
        }
        work.run();
        return CompletableFuture.completedFuture(null);
    }
}
