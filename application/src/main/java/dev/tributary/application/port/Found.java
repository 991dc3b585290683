package dev.tributary.application.port;

import dev.tributary.application.model.MissionEntry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the store found where a change was to be made.
 *
 * @param entries all entries of the mission id, of every partner and customer, by number; or the one entry that was named
 * @param remembered the verdict that is remembered under the once-key; null if there is none, or no once-key
 */
public record Found(List<MissionEntry> entries, @Nullable Remembered remembered) {

    public Found {
        entries = List.copyOf(entries);
    }

    public Optional<Remembered> firstVerdict() {
        return Optional.ofNullable(remembered);
    }
}
