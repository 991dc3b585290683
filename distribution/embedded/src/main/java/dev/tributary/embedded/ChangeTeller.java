package dev.tributary.embedded;

import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.port.CommitListener;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.domain.DeliveryState;
import java.util.List;
import java.util.function.Consumer;

/** Tells a listener of the application's of delivery states, without anything personal. */
final class ChangeTeller implements CommitListener {

    private static final System.Logger LOGGER = System.getLogger("dev.tributary.embedded");

    private final Consumer<DeliveryChange> listener;

    ChangeTeller(Consumer<DeliveryChange> listener) {
        this.listener = listener;
    }

    @Override
    public void committed(List<RecordedEvent> events) {
        for (RecordedEvent recorded : events) {
            DeliveryState state = recorded.event().delivery();
            if (recorded.event().kind() == EventKind.DELIVERY && state != null) {
                tell(change(recorded, state));
            }
        }
    }

    private static DeliveryChange change(RecordedEvent recorded, DeliveryState state) {
        TimelineEvent event = recorded.event();
        Reason reason = event.reason();
        return new DeliveryChange(
                event.at(),
                recorded.key().id().value(),
                event.revision().number(),
                MissionView.DeliveryState.valueOf(state.name()),
                reason == null ? null : reason.code());
    }

    private void tell(DeliveryChange change) {
        try {
            listener.accept(change);
        } catch (RuntimeException failure) {
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    "a listener of delivery changes failed with "
                            + failure.getClass().getName());
        }
    }
}
