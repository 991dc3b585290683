package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView.ProgressState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The states of progress that each mission was seen in, oldest first. */
final class Passages {

    private final Map<String, List<ProgressState>> seen = new TreeMap<>();

    void add(MissionEvent event) {
        if (event.kind() == MissionEvent.Kind.PROGRESS && event.progress() != null) {
            seen.computeIfAbsent(event.missionId(), first -> new ArrayList<>()).add(event.progress());
        }
    }

    /** How many missions passed through each state, but for that in which all of them begin. */
    Map<ProgressState, Integer> counts() {
        Map<ProgressState, Integer> counts = new EnumMap<>(ProgressState.class);
        seen.values().forEach(states -> EnumSet.copyOf(states).forEach(state -> counts.merge(state, 1, Integer::sum)));
        counts.remove(ProgressState.UNKNOWN);
        return counts;
    }

    Map<String, List<ProgressState>> byMission() {
        Map<String, List<ProgressState>> copy = new TreeMap<>();
        seen.forEach((id, states) -> copy.put(id, List.copyOf(states)));
        return copy;
    }
}
