package dev.tributary.application.delivery;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Presence;
import dev.tributary.domain.DeliveryState;
import java.time.Instant;

/** What is due where something newer came in while a call was under way. */
final class Newer {

    private Newer() {}

    static Ruling of(MissionEntry current, Presence presence, Instant due) {
        boolean nothingToDelete = current.isCancelled() && !presence.mayBeThere();
        return nothingToDelete
                ? Ruling.end(DeliveryState.CANCELLED, null, presence)
                : Ruling.queue(null, due, presence);
    }
}
