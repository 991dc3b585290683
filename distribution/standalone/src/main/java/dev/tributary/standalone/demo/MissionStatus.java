package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import org.jspecify.annotations.Nullable;

/** Where one mission is. */
record MissionStatus(
        DeliveryState delivery,
        ProgressState progress,
        @Nullable String reason) {

    static final MissionStatus NEW = new MissionStatus(DeliveryState.QUEUED, ProgressState.UNKNOWN, null);

    /** A new revision and a cancellation wait to be sent. */
    MissionStatus after(MissionEvent event) {
        return switch (event.kind()) {
            case ACCEPTED, CANCELLATION, RETRY -> new MissionStatus(DeliveryState.QUEUED, progress, null);
            case DELIVERY ->
                event.delivery() == null ? this : new MissionStatus(event.delivery(), progress, event.reason());
            case PROGRESS -> event.progress() == null ? this : new MissionStatus(delivery, event.progress(), reason);
            case CONTRADICTION -> this;
        };
    }
}
