package dev.tributary.application.port;

import dev.tributary.application.model.MissionEntry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the store found where a change was to be made; all entries of a mission id, of every partner and customer. */
public record Found(List<MissionEntry> entries, @Nullable Remembered remembered) {

    public Found {
        entries = List.copyOf(entries);
    }

    public Optional<Remembered> firstVerdict() {
        return Optional.ofNullable(remembered);
    }
}
