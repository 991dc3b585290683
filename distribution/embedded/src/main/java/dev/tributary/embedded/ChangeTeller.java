package dev.tributary.embedded;

import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.domain.DeliveryState;
import java.util.function.Consumer;

/** Tells a listener of the application's of delivery states, without anything personal. */
final class ChangeTeller implements Consumer<RecordedEvent> {

    private final Consumer<DeliveryChange> listener;

    ChangeTeller(Consumer<DeliveryChange> listener) {
        this.listener = listener;
    }

    @Override
    public void accept(RecordedEvent recorded) {
        TimelineEvent event = recorded.event();
        DeliveryState state = event.delivery();
        if (event.kind() == EventKind.DELIVERY && state != null) {
            Reason reason = event.reason();
            listener.accept(new DeliveryChange(
                    event.at(),
                    recorded.key().id().value(),
                    event.revision().number(),
                    MissionView.DeliveryState.valueOf(state.name()),
                    reason == null ? null : reason.code()));
        }
    }
}
