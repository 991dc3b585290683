package dev.tributary.domain.draft;

import dev.tributary.domain.Finding;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outcome of a check. */
public sealed interface CheckedDraft {

    List<Finding> warnings();

    /** A mission; its expiry may have passed already, which only stops it where it is new content. */
    record Sound(Mission mission, @Nullable Finding expired, List<Finding> warnings) implements CheckedDraft {
        public Sound {
            warnings = List.copyOf(warnings);
        }

        public Optional<Finding> expiredOnArrival() {
            return Optional.ofNullable(expired);
        }
    }

    /** No mission: all violations at once, at least one; its key where the draft gives one that can be read. */
    record Faulty(@Nullable MissionKey key, List<Finding> violations, List<Finding> warnings) implements CheckedDraft {
        public Faulty {
            violations = List.copyOf(violations);
            warnings = List.copyOf(warnings);
        }

        public Optional<MissionKey> readKey() {
            return Optional.ofNullable(key);
        }
    }

    default <T> T fold(Function<Sound, T> sound, Function<Faulty, T> faulty) {
        return this instanceof Sound checked ? sound.apply(checked) : faulty.apply((Faulty) this);
    }
}
