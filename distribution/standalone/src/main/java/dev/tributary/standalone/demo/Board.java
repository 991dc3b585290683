package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionView.DeliveryState;
import dev.tributary.connector.spi.MissionView.ProgressState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is known of the missions at this moment, from verdicts and events. Used by several threads. */
final class Board implements Consumer<MissionEvent> {

    private final Map<String, MissionStatus> missions = new TreeMap<>();
    private final Map<DeliveryState, Integer> seen = new EnumMap<>(DeliveryState.class);
    private final Passages passages = new Passages();
    private final List<BatchAnswer.Item> faulty = new ArrayList<>();
    private Verdicts verdicts = Verdicts.NONE;

    synchronized void answered(BatchAnswer answer) {
        verdicts = verdicts.plus(answer);
        answer.items().stream()
                .filter(item -> !item.verdict().equals("ACCEPTED"))
                .forEach(faulty::add);
    }

    @Override
    public synchronized void accept(MissionEvent event) {
        MissionStatus before = missions.getOrDefault(event.missionId(), MissionStatus.NEW);
        MissionStatus after = before.after(event);
        missions.put(event.missionId(), after);
        passages.add(event);
        if (event.delivery() != null || after.delivery() != before.delivery()) {
            seen.merge(after.delivery(), 1, Integer::sum);
        }
    }

    synchronized Verdicts verdicts() {
        return verdicts;
    }

    /** How many missions are in each state of delivery now. */
    synchronized Map<DeliveryState, Integer> deliveries() {
        return count(DeliveryState.class, MissionStatus::delivery);
    }

    /** How often each state of delivery was entered. */
    synchronized Map<DeliveryState, Integer> seen() {
        return new EnumMap<>(seen);
    }

    synchronized Map<ProgressState, Integer> progress() {
        return count(ProgressState.class, MissionStatus::progress);
    }

    /** How many missions were seen in each state of progress. */
    synchronized Map<ProgressState, Integer> passed() {
        return passages.counts();
    }

    synchronized Map<String, List<ProgressState>> passages() {
        return passages.byMission();
    }

    synchronized Map<String, MissionStatus> missions() {
        return new TreeMap<>(missions);
    }

    /** What was not accepted. */
    synchronized List<BatchAnswer.Item> faulty() {
        return List.copyOf(faulty);
    }

    /** Missions whose delivery has not ended. */
    synchronized long waiting() {
        return missions.values().stream()
                .filter(mission -> !mission.delivery().isFinal())
                .count();
    }

    private <S extends Enum<S>> Map<S, Integer> count(Class<S> states, Function<MissionStatus, S> state) {
        Map<S, Integer> counts = new EnumMap<>(states);
        missions.values().forEach(mission -> counts.merge(state.apply(mission), 1, Integer::sum));
        return counts;
    }
}
