package dev.tributary.application.platform;

import dev.tributary.application.model.Operation;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionKey;
import org.jspecify.annotations.Nullable;

/** What a call does, or would do, at the fake; without content for a deletion or a status read. */
public record Effect(
        Operation operation, MissionKey key, @Nullable Mission content) {

    static Effect of(Operation operation, Mission mission) {
        return new Effect(operation, new MissionKey(mission.customer(), mission.id()), mission);
    }

    static Effect of(Operation operation, MissionKey key) {
        return new Effect(operation, key, null);
    }
}
