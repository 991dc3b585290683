package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.MissionView.DeliveryState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the demo is to end. */
final class Expectations {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Of the missions and their changes together. */
    static final Verdicts VERDICTS = new Verdicts(560, 552, 1, 7);

    static final int MISSIONS = 492;

    private final Map<String, DeliveryState> exceptions = new HashMap<>();

    /** @param changes the lines of the changes */
    Expectations(List<String> changes) {
        exceptions.put(DemoIds.REFUSED, DeliveryState.REJECTED);
        exceptions.put(DemoIds.EXPIRED, DeliveryState.EXPIRED);
        exceptions.put(DemoIds.UNJUDGED, DeliveryState.FAILED);
        for (String line : changes) {
            JsonNode change = MAPPER.readTree(line);
            if ("CANCEL".equals(change.path("action").asString())) {
                exceptions.put(change.path("id").asString(), DeliveryState.CANCELLED);
            }
        }
    }

    /** What is otherwise than expected, a line for each; empty when all is well. */
    List<String> disappointments(Verdicts verdicts, Map<String, MissionStatus> missions) {
        List<String> lines = new ArrayList<>();
        if (!verdicts.equals(VERDICTS)) {
            lines.add(verdicts + ", expected " + VERDICTS);
        }
        if (missions.size() != MISSIONS) {
            lines.add(missions.size() + " missions, expected " + MISSIONS);
        }
        missions.forEach((id, mission) -> {
            DeliveryState expected = exceptions.getOrDefault(id, DeliveryState.DELIVERED);
            if (mission.delivery() != expected) {
                lines.add(id + " is " + mission.delivery() + ", expected " + expected);
            }
        });
        return lines;
    }
}
