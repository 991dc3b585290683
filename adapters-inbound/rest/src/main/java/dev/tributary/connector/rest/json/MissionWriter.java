package dev.tributary.connector.rest.json;

import dev.tributary.connector.formats.json.Member;
import dev.tributary.connector.formats.json.MissionShape;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** Writes a mission in the shape it is handed in. */
final class MissionWriter {

    private final JsonWriter json;
    private final Map<MissionField, String> fields;

    private MissionWriter(JsonWriter json, MissionDraft mission) {
        this.json = json;
        this.fields = mission.fields();
    }

    static void members(JsonWriter json, MissionDraft mission) {
        new MissionWriter(json, mission).members(MissionShape.MISSION);
    }

    private void members(Member.Group group) {
        group.members().forEach(this::member);
    }

    private void member(String name, Member member) {
        if (member instanceof Member.Group group && hasAny(group.fields())) {
            json.object(name, inner -> members(group));
        } else if (member instanceof Member.Leaf leaf && has(leaf.field())) {
            value(name, leaf);
        }
    }

    private void value(String name, Member.Leaf leaf) {
        String text = fields.getOrDefault(leaf.field(), "");
        if (leaf.isNumber()) {
            json.digits(name, new BigDecimal(text).toPlainString());
        } else {
            json.text(name, text);
        }
    }

    private boolean hasAny(Collection<MissionField> some) {
        return some.stream().anyMatch(this::has);
    }

    private boolean has(MissionField field) {
        return !fields.getOrDefault(field, "").isEmpty();
    }
}
