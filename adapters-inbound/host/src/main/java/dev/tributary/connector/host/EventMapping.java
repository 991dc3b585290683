package dev.tributary.connector.host;

import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.ProgressState;

/** Tells connectors of events. */
final class EventMapping {

    private final IdPrefix prefix;

    EventMapping(IdPrefix prefix) {
        this.prefix = prefix;
    }

    MissionEvent event(RecordedEvent recorded) {
        TimelineEvent event = recorded.event();
        DeliveryState delivery = event.delivery();
        ProgressState progress = event.progress();
        return new MissionEvent(
                recorded.sequence(),
                event.at(),
                prefix.remove(recorded.key().id().value()),
                MissionEvent.Kind.valueOf(event.kind().name()),
                event.revision().number(),
                delivery == null ? null : StateMapping.outward(delivery),
                progress == null ? null : StateMapping.outward(progress),
                ViewMapping.words(event.reason()));
    }
}
