package dev.tributary.acceptance.storm;

import dev.tributary.ocean.simulator.Operation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a gateway is killed. */
enum KillMoment {
    /** A create took effect, and is not answered yet. */
    AFTER_CREATION(Operation.CREATE, null),
    AFTER_MODIFICATION(Operation.MODIFY, null),
    AFTER_DELETION(Operation.DELETE, null),
    AFTER_STATUS_READ(Operation.STATUS, null),
    /** A partner is about to ask for something. */
    BEFORE_REQUEST(null, Tally.Count.REQUESTS),
    AFTER_ACKNOWLEDGEMENT(null, Tally.Count.ACKNOWLEDGED),
    /** At the first sign of life. */
    WHILE_STARTING(null, null);

    private final @Nullable Operation operation;
    private final Tally.@Nullable Count count;

    KillMoment(@Nullable Operation operation, Tally.@Nullable Count count) {
        this.operation = operation;
        this.count = count;
    }

    /** The call it comes after. */
    Optional<Operation> operation() {
        return Optional.ofNullable(operation);
    }

    /** What partners do at that moment. */
    Optional<Tally.Count> count() {
        return Optional.ofNullable(count);
    }
}
