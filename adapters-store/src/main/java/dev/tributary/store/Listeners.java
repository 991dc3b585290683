package dev.tributary.store;

import static java.lang.System.Logger.Level.ERROR;

import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.CommitListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who hears of commits. */
final class Listeners {

    private static final System.Logger LOGGER = System.getLogger(Listeners.class.getName());

    private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();

    void add(CommitListener listener) {
        listeners.add(listener);
    }

    void tell(List<RecordedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        for (CommitListener listener : listeners) {
            try {
                listener.committed(events);
            } catch (RuntimeException | Error failure) {
                LOGGER.log(
                        ERROR, "A listener failed at event " + events.get(0).sequence() + "; others go on.", failure);
            }
        }
    }
}
