package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import dev.tributary.ocean.simulator.FieldStatus;
import dev.tributary.ocean.simulator.SimulatedMission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the simulated drivers do with a mission: step by step until it is done, or refused once read. A look may miss
 * steps, and a change that reaches another screen begins anew, with nothing known.
 */
final class FieldScript {

    private static final Map<ProgressState, Integer> STEPS = Map.of(
            ProgressState.UNKNOWN, 0,
            ProgressState.SENT, 1,
            ProgressState.RECEIVED, 2,
            ProgressState.READ, 3,
            ProgressState.ACCEPTED, 4,
            ProgressState.REFUSED, 4,
            ProgressState.STARTED, 5,
            ProgressState.DONE, 6);

    private static final Set<ProgressState> ENDS = EnumSet.of(ProgressState.DONE, ProgressState.REFUSED);

    private final Map<String, FieldStatus> atOcean;
    private final Set<String> changed;

    /** @param changed the missions that were changed or cancelled after they were sent */
    FieldScript(Map<String, FieldStatus> atOcean, Set<String> changed) {
        this.atOcean = Map.copyOf(atOcean);
        this.changed = Set.copyOf(changed);
    }

    static FieldScript of(List<SimulatedMission> missions, Set<String> changed) {
        return new FieldScript(
                missions.stream().collect(Collectors.toMap(SimulatedMission::idMission, SimulatedMission::status)),
                changed);
    }

    /** Delivered missions that the drivers have not ended, or were not yet seen to end. */
    List<String> unfinished(Map<String, MissionStatus> missions) {
        return missions.entrySet().stream()
                .filter(mission -> mission.getValue().delivery() == DeliveryState.DELIVERED)
                .filter(mission -> !isEnd(mission.getKey(), mission.getValue().progress()))
                .map(Map.Entry::getKey)
                .filter(this::isOnScreen)
                .toList();
    }

    private static boolean isEnd(String id, ProgressState progress) {
        ProgressState told = ToldStatus.BY_MISSION.get(id);
        return told == null ? ENDS.contains(progress) : progress == told;
    }

    private boolean isOnScreen(String id) {
        FieldStatus status = atOcean.get(id);
        return status != null && status != FieldStatus.PREPARED && status != FieldStatus.DELETED;
    }

    /** What was seen otherwise than played, a line for each; empty when all is well. */
    List<String> disappointments(Map<String, List<ProgressState>> seen) {
        List<String> lines = new ArrayList<>();
        seen.forEach((id, states) -> {
            if (!isPlayed(id, states)) {
                lines.add(id + " was seen in " + states + ", while Océan has it as " + atOcean.get(id));
            }
        });
        return lines;
    }

    private boolean isPlayed(String id, List<ProgressState> states) {
        ProgressState told = ToldStatus.BY_MISSION.get(id);
        if (told != null) {
            return states.equals(List.of(told));
        }
        if (!STEPS.keySet().containsAll(states)) {
            return false;
        }
        if (changed.contains(id)) {
            return stepsBack(states) <= 1;
        }
        return !states.contains(ProgressState.UNKNOWN) && stepsBack(states) == 0 && leadsTo(id, states);
    }

    private static long stepsBack(List<ProgressState> states) {
        long back = 0;
        for (int next = 1; next < states.size(); next++) {
            back += step(states.get(next)) > step(states.get(next - 1)) ? 0 : 1;
        }
        return back;
    }

    /** Océan is asked after the last look: its drivers may be further by now, but not back. */
    private boolean leadsTo(String id, List<ProgressState> states) {
        FieldStatus now = atOcean.get(id);
        ProgressState last = states.get(states.size() - 1);
        if (now == null || !isOnScreen(id)) {
            return false;
        }
        ProgressState reached = ProgressState.valueOf(now.name());
        return last == reached || (!ENDS.contains(last) && step(last) < step(reached));
    }

    private static int step(ProgressState state) {
        return Objects.requireNonNull(STEPS.get(state), state.name());
    }
}
