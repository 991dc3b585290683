package dev.tributary.connector.rest.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells those who wait for something that the connector closes. Used on the event loop only. */
public final class Closing {

    private final Set<Runnable> waiting = new LinkedHashSet<>();
    private boolean begun;

    /** What to do when the connector closes; done at once if it does already. */
    public void add(Runnable interruption) {
        if (begun) {
            interruption.run();
        } else {
            waiting.add(interruption);
        }
    }

    public void remove(Runnable interruption) {
        waiting.remove(interruption);
    }

    public void begin() {
        begun = true;
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }
}
