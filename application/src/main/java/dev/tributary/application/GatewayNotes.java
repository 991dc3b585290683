package dev.tributary.application;

import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Note;
import dev.tributary.application.port.NoteQuery;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The notes of one gateway, in its store. */
record GatewayNotes(MissionStore store) implements Notes {

    @Override
    public CompletionStage<Void> keep(List<Note> notes) {
        return store.changeAll(List.of(), notes).thenAccept(nothing -> {});
    }

    @Override
    public CompletionStage<Optional<String>> find(String connector, String key) {
        return store.note(connector, key);
    }

    @Override
    public CompletionStage<List<Note>> list(NoteQuery query) {
        return store.notes(query);
    }
}
