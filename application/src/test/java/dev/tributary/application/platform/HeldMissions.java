package dev.tributary.application.platform;

import dev.tributary.application.port.Outcome;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The missions that are at the fake, and every effect that led there. */
final class HeldMissions {

    static final String NOT_FOUND = "mission inconnue";

    private final Map<MissionKey, Mission> missions = new LinkedHashMap<>();
    private final List<Effect> effects = new ArrayList<>();

    synchronized Outcome apply(Effect effect) {
        boolean there = missions.containsKey(effect.key());
        return switch (effect.operation()) {
            case CREATE -> there ? new Outcome.Exists() : put(effect);
            case MODIFY -> there ? put(effect) : new Outcome.Absent(NOT_FOUND);
            case DELETE -> there ? remove(effect) : new Outcome.Absent(NOT_FOUND);
            case READ_STATUS -> throw new IllegalArgumentException("a status read has no effect");
        };
    }

    synchronized boolean has(MissionKey key) {
        return missions.containsKey(key);
    }

    synchronized Map<MissionKey, Mission> missions() {
        return Map.copyOf(missions);
    }

    synchronized List<Effect> effects() {
        return List.copyOf(effects);
    }

    private Outcome put(Effect effect) {
        missions.put(effect.key(), Objects.requireNonNull(effect.content()));
        effects.add(effect);
        return new Outcome.Done();
    }

    private Outcome remove(Effect effect) {
        missions.remove(effect.key());
        effects.add(effect);
        return new Outcome.Done();
    }
}
