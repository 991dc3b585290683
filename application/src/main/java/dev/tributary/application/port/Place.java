package dev.tributary.application.port;

import dev.tributary.domain.MissionId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the store a change is to be made. */
public sealed interface Place {

    /** Wherever this mission id is known, and under a once-key where there is one. */
    record OfMission(@Nullable MissionId id, @Nullable OnceKey once) implements Place {

        public Optional<MissionId> mission() {
            return Optional.ofNullable(id);
        }

        public Optional<OnceKey> onceKey() {
            return Optional.ofNullable(once);
        }
    }

    /** The entry with this number. */
    record OfEntry(long number) implements Place {}
}
