package dev.tributary.application.port;

import dev.tributary.application.model.RecordedEvent;
import java.util.List;

/**
 * Hears of what was committed, in the order of commits, on a thread of the store: be quick, do not block, wait for no
 * stage of the store, do not throw. The list is never empty.
 */
@FunctionalInterface
public interface CommitListener {

    void committed(List<RecordedEvent> events);
}
