package dev.tributary.acceptance.feature;

import java.util.List;

/** What the partner is told of one item. */
public record Answer(Verdict verdict, List<Remark> violations, List<Remark> warnings) {

    public Answer {
        violations = List.copyOf(violations);
        warnings = List.copyOf(warnings);
    }

    /** What became of the item. */
    public enum Verdict {
        ACCEPTED,
        DUPLICATE,
        REJECTED
    }

    /** A violation or a warning. */
    public record Remark(String path, String code) {}
}
