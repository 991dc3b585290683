package dev.tributary.connector.formats.json;

import dev.tributary.connector.spi.MissionField;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** One member of a mission's JSON. */
public sealed interface Member {

    /** A field of the mission. */
    record Leaf(MissionField field) implements Member {

        private static final Set<MissionField> NUMBERS =
                EnumSet.of(MissionField.CUSTOMER_ID, MissionField.LATITUDE, MissionField.LONGITUDE);

        public boolean isNumber() {
            return NUMBERS.contains(field);
        }
    }

    /** An object with members of its own. */
    record Group(String path, Map<String, Member> members, Set<MissionField> fields) implements Member {}

    /** What to do with the mission: beside its content, not part of it. */
    record Verb(String path) implements Member {}
}
