package dev.tributary.connector.host;

import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells a listener in the connector's own thread. While it is slow, events wait; when too many do, the rest is read again
 * from the store once those have been told.
 */
final class QueuedListener implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger("tributary.host");
    private static final int MOST_WAITING = 1_000;

    private final MissionDesk desk;
    private final Guard guard;
    private final Consumer<MissionEvent> listener;
    private final Deque<MissionEvent> waiting = new ArrayDeque<>();
    private AutoCloseable subscription = () -> {};
    private long newest;
    private boolean missed;
    private boolean telling;
    private boolean closed;

    QueuedListener(MissionDesk desk, Guard guard, Consumer<MissionEvent> listener) {
        this.desk = desk;
        this.guard = guard;
        this.listener = listener;
    }

    synchronized void open(long after) {
        subscription = desk.subscribe(after, this::take);
    }

    private synchronized void take(MissionEvent event) {
        if (closed || missed) {
            return;
        }
        if (waiting.size() >= MOST_WAITING) {
            missed = true;
            return;
        }
        waiting.add(event);
        newest = event.sequence();
        if (!telling) {
            telling = true;
            guard.telling().execute(this::tellAll);
        }
    }

    private void tellAll() {
        for (MissionEvent event = next(); event != null; event = next()) {
            tell(event);
        }
    }

    private void tell(MissionEvent event) {
        try {
            guard.callbacks().call("subscribe", () -> {
                listener.accept(event);
                return true;
            });
        } catch (Throwable failure) {
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    "event " + event.sequence() + " was lost: a listener failed with "
                            + failure.getClass().getName());
        }
    }

    private synchronized @Nullable MissionEvent next() {
        MissionEvent event = closed ? null : waiting.poll();
        if (event == null) {
            telling = false;
            if (missed && !closed) {
                missed = false;
                end();
                open(newest);
            }
        }
        return event;
    }

    @Override
    public synchronized void close() {
        closed = true;
        waiting.clear();
        end();
    }

    private void end() {
        try {
            subscription.close();
        } catch (Exception failure) {
            LOGGER.log(System.Logger.Level.WARNING, "a subscription could not be ended", failure);
        }
    }
}
