package dev.tributary.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sets when a mission expires. */
final class ExpiringMission {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ExpiringMission() {}

    /** @param line a mission as JSON */
    static String of(String line, Instant expiry) {
        ObjectNode mission = (ObjectNode) MAPPER.readTree(line);
        mission.putObject("schedule")
                .put("interventionAt", expiry.minus(Duration.ofHours(1)).toString())
                .put("expiresAt", expiry.toString());
        return mission.toString();
    }
}
