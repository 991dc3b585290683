package dev.tributary.connector.host;

import dev.tributary.application.intake.Action;
import dev.tributary.connector.spi.MissionDraft;

/** What is done with an item whose id is known with other content. */
enum OnExisting {
    UPDATE,
    REJECT;

    Action apply(MissionDraft.Action wanted) {
        return this == REJECT && wanted == MissionDraft.Action.UPSERT ? Action.CREATE : Action.valueOf(wanted.name());
    }
}
