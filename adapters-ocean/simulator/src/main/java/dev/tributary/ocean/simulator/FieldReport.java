package dev.tributary.ocean.simulator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is to be told of a mission at one moment. */
record FieldReport(
        FieldStatus status, Instant since, @Nullable String refusalReason) {

    FieldReport(FieldStatus status, Instant since) {
        this(status, since, null);
    }

    @Nullable
    String complement() {
        return switch (status) {
            case DONE -> "Clôturée depuis le terminal";
            case DELETED -> "Retirée de l'écran";
            default -> null;
        };
    }
}
