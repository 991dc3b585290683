package dev.tributary.application.model;

import dev.tributary.domain.Finding;
import java.util.List;
import java.util.function.Function;

/** What became of one item. */
public sealed interface Verdict {

    record Accepted(MissionEntry entry, boolean created) implements Verdict {}

    record Duplicate(MissionEntry entry) implements Verdict {}

    record Rejected(List<Finding> violations, List<Finding> warnings) implements Verdict {
        public Rejected {
            violations = List.copyOf(violations);
            warnings = List.copyOf(warnings);
        }
    }

    default <T> T fold(
            Function<Accepted, T> accepted, Function<Duplicate, T> duplicate, Function<Rejected, T> rejected) {
        if (this instanceof Accepted verdict) {
            return accepted.apply(verdict);
        }
        if (this instanceof Duplicate verdict) {
            return duplicate.apply(verdict);
        }
        return rejected.apply((Rejected) this);
    }
}
