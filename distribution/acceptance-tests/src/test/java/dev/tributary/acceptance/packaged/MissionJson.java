package dev.tributary.acceptance.packaged;

import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Drafts as partners write them in JSON. */
final class MissionJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<MissionField> NUMBERS =
            Set.of(MissionField.CUSTOMER_ID, MissionField.LATITUDE, MissionField.LONGITUDE);

    private MissionJson() {}

    static String of(MissionDraft draft) {
        ObjectNode mission = JSON.createObjectNode();
        draft.fields().forEach((field, text) -> put(mission, field, text));
        return JSON.writeValueAsString(mission);
    }

    private static void put(ObjectNode mission, MissionField field, String text) {
        List<String> path = List.of(field.path().substring(1).split("/"));
        ObjectNode parent = mission;
        for (String step : path.subList(0, path.size() - 1)) {
            parent = parent.has(step) ? (ObjectNode) parent.get(step) : parent.putObject(step);
        }
        parent.set(path.get(path.size() - 1), value(field, text));
    }

    private static JsonNode value(MissionField field, String text) {
        JsonNodeFactory nodes = JSON.getNodeFactory();
        return NUMBERS.contains(field) ? nodes.numberNode(new BigDecimal(text)) : nodes.stringNode(text);
    }
}
