package dev.tributary.connector.formats.json;

import dev.tributary.connector.spi.MissionField;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Where each field stands in a mission's JSON, grown from the fields' own paths. */
public final class MissionShape {

    /** A mission alone. */
    public static final Member.Group MISSION = group("");

    /** A mission in a batch, which may also say what to do with it. */
    static final Member.Group ITEM = withVerb(MISSION);

    private MissionShape() {}

    private static Member.Group group(String path) {
        Map<String, Member> members = new LinkedHashMap<>();
        Set<MissionField> fields = EnumSet.noneOf(MissionField.class);
        for (MissionField field : MissionField.values()) {
            if (field.path().startsWith(path + "/")) {
                fields.add(field);
                String name = field.path().substring(path.length() + 1).split("/", 2)[0];
                members.computeIfAbsent(name, unseen -> member(field, path + "/" + unseen));
            }
        }
        return new Member.Group(path, members, fields);
    }

    private static Member member(MissionField field, String path) {
        return field.path().equals(path) ? new Member.Leaf(field) : group(path);
    }

    private static Member.Group withVerb(Member.Group mission) {
        Map<String, Member> members = new LinkedHashMap<>(mission.members());
        members.put("action", new Member.Verb("/action"));
        return new Member.Group(mission.path(), members, mission.fields());
    }
}
