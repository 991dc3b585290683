package dev.tributary.application.event;

import dev.tributary.application.model.RecordedEvent;
import dev.tributary.domain.DeliveryState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A listener that others wait for. */
final class Inbox implements Consumer<RecordedEvent> {

    private static final int PATIENCE_IN_SECONDS = 20;

    private final BlockingQueue<RecordedEvent> told = new LinkedBlockingQueue<>();

    @Override
    public void accept(RecordedEvent event) {
        told.add(event);
    }

    RecordedEvent next() throws InterruptedException {
        return Objects.requireNonNull(told.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS), "nothing was told in time");
    }

    /** Everything up to the delivery of this mission. */
    List<RecordedEvent> untilDelivered(String id) throws InterruptedException {
        List<RecordedEvent> events = new ArrayList<>();
        do {
            events.add(next());
        } while (!isDelivery(events.get(events.size() - 1), id));
        return events;
    }

    int waiting() {
        return told.size();
    }

    private static boolean isDelivery(RecordedEvent event, String id) {
        return event.event().delivery() == DeliveryState.DELIVERED
                && event.key().id().value().equals(id);
    }
}
