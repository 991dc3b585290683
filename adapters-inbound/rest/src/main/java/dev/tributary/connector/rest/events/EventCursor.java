package dev.tributary.connector.rest.events;

import dev.tributary.connector.spi.MissionEvent;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** Up to where a subscriber knows; one that begins without saying so begins with the first event announced to it. */
final class EventCursor {

    private static final long UNKNOWN = -1;

    private final AtomicLong sequence;

    private EventCursor(long sequence) {
        this.sequence = new AtomicLong(sequence);
    }

    static EventCursor after(long sequence) {
        return new EventCursor(sequence);
    }

    static EventCursor atNext() {
        return new EventCursor(UNKNOWN);
    }

    /** From any thread. */
    void announced(MissionEvent event) {
        sequence.compareAndSet(UNKNOWN, event.sequence() - 1);
    }

    void passed(MissionEvent event) {
        sequence.set(event.sequence());
    }

    OptionalLong place() {
        long known = sequence.get();
        return known == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(known);
    }
}
