package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Everything that happened, and how far each follower has come. Sequence numbers count from 1 without gaps. */
final class EventLog {

    /** Whose event it is. */
    record Told(String connector, String partner, MissionEvent event) {}

    private final List<Told> events = new ArrayList<>();
    private final List<Consumer<Told>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Long> acknowledged = new HashMap<>();

    void tell(MissionView view, MissionEvent.Kind kind) {
        Told told = add(view, kind);
        listeners.forEach(listener -> listener.accept(told));
    }

    private synchronized Told add(MissionView view, MissionEvent.Kind kind) {
        MissionView.Source source = view.source();
        Told told = new Told(source.connector(), source.partner(), Views.event(events.size() + 1L, view, kind));
        events.add(told);
        return told;
    }

    synchronized List<Told> after(long sequence) {
        return List.copyOf(events.subList((int) Math.min(sequence, events.size()), events.size()));
    }

    /** The next event that this follower has not acknowledged; under a new name it begins with what comes from now on. */
    synchronized Optional<Told> next(String follower, String connector) {
        long from = acknowledged.computeIfAbsent(follower, unknown -> (long) events.size());
        return after(from).stream()
                .filter(told -> told.connector().equals(connector))
                .findFirst();
    }

    synchronized void acknowledge(String follower, long sequence) {
        acknowledged.merge(follower, sequence, Math::max);
    }

    Runnable listen(Consumer<Told> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    int listeners() {
        return listeners.size();
    }
}
