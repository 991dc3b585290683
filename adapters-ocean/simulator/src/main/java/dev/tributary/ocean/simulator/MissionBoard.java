package dev.tributary.ocean.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** All missions that ever were on this Océan, the deleted ones too. */
final class MissionBoard {

    private static final int EXTERNAL_ID_DIGITS = 9;

    private final Map<MissionKey, Mission> missions = new ConcurrentHashMap<>();
    private final AtomicLong created = new AtomicLong();

    Optional<Mission> remembered(MissionKey key) {
        return Optional.ofNullable(missions.get(key));
    }

    Optional<Mission> there(MissionKey key) {
        return remembered(key).filter(Mission::isThere);
    }

    void put(Mission mission) {
        missions.put(mission.key(), mission);
    }

    /** A new technical id, in the order of creation. */
    String nextExternalId() {
        String number = Long.toString(created.incrementAndGet());
        return "OC-" + "0".repeat(Math.max(0, EXTERNAL_ID_DIGITS - number.length())) + number;
    }

    Stream<Mission> withId(String idMission) {
        return missions.values().stream()
                .filter(mission -> mission.key().idMission().equals(idMission));
    }

    List<Mission> all() {
        return missions.values().stream()
                .sorted(Comparator.comparing(Mission::externalId))
                .toList();
    }
}
