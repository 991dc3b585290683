package dev.tributary.application.port;

import dev.tributary.application.model.RecordedEvent;
import java.util.List;

/** Hears of what was committed, in the order of commits, on the store's thread: be quick, do not block or throw. */
@FunctionalInterface
public interface CommitListener {

    void committed(List<RecordedEvent> events);
}
