package dev.tributary.application.delivery;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Operation;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.Outcome.Doubt;
import dev.tributary.application.port.StatusReading;
import dev.tributary.domain.MissionKey;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Makes the call that a claimed entry is due for. */
final class Calls {

    private static final System.Logger LOGGER = System.getLogger(Calls.class.getName());

    private final FleetPlatform platform;
    private final Pacing pacing;
    private final InstantSource clock;

    Calls(FleetPlatform platform, Pacing pacing, InstantSource clock) {
        this.platform = platform;
        this.pacing = pacing;
        this.clock = clock;
    }

    static Operation operationOf(MissionEntry claimed) {
        return claimed.presence().isUncertain()
                ? Operation.READ_STATUS
                : Objects.requireNonNull(claimed.presence().pending(), "a claimed entry has its operation");
    }

    CompletionStage<Answered> call(MissionEntry claimed) {
        Operation operation = operationOf(claimed);
        if (operation == Operation.READ_STATUS) {
            Instant asked = clock.instant();
            pacing.look(asked);
            return read(claimed.key()).thenApply(reading -> new Answered.ReadBack(reading, asked, pacing));
        }
        return CompletableFuture.completedFuture(claimed)
                .thenCompose(entry -> change(operation, entry))
                .exceptionally(bug -> lost(operation, bug))
                .thenApply(outcome -> new Answered.Changed(operation, outcome, pacing));
    }

    CompletionStage<StatusReading> read(MissionKey mission) {
        return CompletableFuture.completedFuture(mission)
                .thenCompose(platform::readStatus)
                .exceptionally(bug -> new StatusReading.Unread(lost(Operation.READ_STATUS, bug)));
    }

    private CompletionStage<Outcome> change(Operation operation, MissionEntry claimed) {
        return switch (operation) {
            case CREATE -> platform.create(claimed.mission());
            case MODIFY -> platform.modify(claimed.mission());
            default -> platform.delete(claimed.key());
        };
    }

    private static Outcome lost(Operation operation, Throwable bug) {
        LOGGER.log(Level.ERROR, "the fleet platform's adapter failed at " + operation, bug);
        return new Outcome.Unknown(Doubt.LOST, "internal error", null);
    }
}
