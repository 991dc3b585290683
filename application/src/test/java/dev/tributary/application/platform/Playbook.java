package dev.tributary.application.platform;

import dev.tributary.application.model.Operation;
import dev.tributary.domain.MissionId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What to answer next: what was laid down for this mission, else for any, else for as long as it stands, else nothing. */
final class Playbook<T> {

    private record Cue(Operation operation, @Nullable MissionId mission) {}

    private final Map<Cue, Deque<T>> next = new HashMap<>();
    private final Map<Operation, T> standing = new EnumMap<>(Operation.class);

    synchronized void add(Operation operation, @Nullable MissionId mission, List<T> lines) {
        next.computeIfAbsent(new Cue(operation, mission), cue -> new ArrayDeque<>())
                .addAll(lines);
    }

    synchronized void stand(Operation operation, T line) {
        standing.put(operation, line);
    }

    synchronized void clear() {
        next.clear();
        standing.clear();
    }

    synchronized Optional<T> take(Operation operation, MissionId mission) {
        return poll(new Cue(operation, mission))
                .or(() -> poll(new Cue(operation, null)))
                .or(() -> Optional.ofNullable(standing.get(operation)));
    }

    private Optional<T> poll(Cue cue) {
        return Optional.ofNullable(next.get(cue)).map(Deque::poll);
    }
}
