package dev.tributary.ocean.client;

import dev.tributary.domain.ProgressState;
import java.util.List;

/**
 * A row of the status table.
 *
 * @param state what it means
 * @param codes one of them matches the whole {@code statusCode}
 * @param labels one of them is found in {@code status}
 */
record StatusRow(ProgressState state, List<TextPattern> codes, List<TextPattern> labels) {

    StatusRow {
        codes = codes == null ? List.of() : List.copyOf(codes);
        labels = labels == null ? List.of() : List.copyOf(labels);
        if (state == null || state == ProgressState.UNMAPPED) {
            throw new IllegalArgumentException("a status needs a state, and unmapped is what has no row");
        }
        if (codes.isEmpty() && labels.isEmpty()) {
            throw new IllegalArgumentException("a status needs codes or labels");
        }
    }

    boolean hasCode(Wording code) {
        return codes.stream().anyMatch(pattern -> pattern.matches(code));
    }

    boolean hasLabel(Wording label) {
        return labels.stream().anyMatch(pattern -> pattern.isFoundIn(label));
    }
}
