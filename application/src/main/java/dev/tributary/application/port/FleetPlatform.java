package dev.tributary.application.port;

import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.draft.FieldLimits;
import java.util.concurrent.CompletionStage;

/**
 * The platform that missions are brought to. Each call ends within its own deadline; its stage completes with a value
 * for everything that can happen on the way, never exceptionally, and never blocks the caller.
 */
public interface FleetPlatform {

    CompletionStage<Outcome> create(Mission mission);

    /** Replaces the whole mission. */
    CompletionStage<Outcome> modify(Mission mission);

    CompletionStage<Outcome> delete(MissionKey mission);

    CompletionStage<StatusReading> readStatus(MissionKey mission);

    /** How statuses are read; the same as long as this lives. */
    StatusTable statusTable();

    /** What the platform takes in each field. */
    FieldLimits limits();
}
