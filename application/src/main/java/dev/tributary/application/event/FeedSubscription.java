package dev.tributary.application.event;

import dev.tributary.application.Missions.Subscription;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.MissionStore;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One listener and how far it has been told. It is told by one thread at a time. */
final class FeedSubscription implements Subscription {

    private static final System.Logger LOGGER = System.getLogger(FeedSubscription.class.getName());
    private static final int AT_ONCE = 500;

    private final MissionStore store;
    private final Executor executor;
    private final Scope scope;
    private final Consumer<RecordedEvent> listener;
    private final Consumer<FeedSubscription> onClose;
    private final AtomicInteger wakes = new AtomicInteger();
    private volatile long told;
    private volatile boolean closed;

    FeedSubscription(
            MissionStore store,
            Executor executor,
            Scope scope,
            long told,
            Consumer<RecordedEvent> listener,
            Consumer<FeedSubscription> onClose) {
        this.store = store;
        this.executor = executor;
        this.scope = scope;
        this.told = told;
        this.listener = listener;
        this.onClose = onClose;
    }

    /** The first of several wakes reads; the others make it read once more. */
    void wake() {
        if (wakes.getAndIncrement() == 0) {
            read();
        }
    }

    private void read() {
        if (closed) {
            return;
        }
        int seen = wakes.get();
        store.eventsAfter(told, scope.partner(), AT_ONCE)
                .whenCompleteAsync((events, failure) -> tell(failure == null ? events : List.of(), seen), executor);
    }

    private void tell(List<RecordedEvent> events, int seen) {
        for (RecordedEvent event : events) {
            if (closed) {
                return;
            }
            tell(event);
        }
        boolean done = events.size() < AT_ONCE && wakes.addAndGet(-seen) == 0;
        if (!done) {
            read();
        }
    }

    private void tell(RecordedEvent event) {
        told = event.sequence();
        try {
            listener.accept(event);
        } catch (RuntimeException | Error bug) {
            LOGGER.log(Level.WARNING, "a subscriber failed at event " + event.sequence(), bug);
        }
    }

    @Override
    public void close() {
        closed = true;
        onClose.accept(this);
    }
}
