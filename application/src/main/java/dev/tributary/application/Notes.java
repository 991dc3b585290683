package dev.tributary.application;

import dev.tributary.application.port.Note;
import dev.tributary.application.port.NoteQuery;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * What connectors keep beside the missions. Methods return at once; their stages complete exceptionally only with a
 * {@link dev.tributary.application.port.StoreFailure}.
 */
public interface Notes {

    /** Keeps all or none, in one transaction. */
    CompletionStage<Void> keep(List<Note> notes);

    CompletionStage<Optional<String>> find(String connector, String key);

    CompletionStage<List<Note>> list(NoteQuery query);
}
