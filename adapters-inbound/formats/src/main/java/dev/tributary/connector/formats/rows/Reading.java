package dev.tributary.connector.formats.rows;

import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One mission as it is being read: its fields so far, and what was found in them. */
final class Reading {

    private static final Set<String> CANCELLATION = Set.of(StandardColumn.ID.path(), StandardColumn.ACTION.path());

    private final Map<MissionField, String> fields = new EnumMap<>(MissionField.class);
    private final List<Finding> violations = new ArrayList<>();
    private final List<Finding> warnings;
    private MissionDraft.Action action = MissionDraft.Action.UPSERT;

    Reading(List<Finding> warnings) {
        this.warnings = new ArrayList<>(warnings);
    }

    void set(StandardColumn column, String text) {
        column.field().ifPresent(field -> fields.put(field, text));
    }

    void act(MissionDraft.Action told) {
        action = told;
    }

    void refuse(Finding violation) {
        violations.add(violation);
    }

    void warn(Finding warning) {
        warnings.add(warning);
    }

    /** In files a vehicle wins over a person on the same line. */
    void preferVehicle() {
        if (fields.containsKey(MissionField.VEHICLE) && fields.keySet().removeAll(RowFindings.PERSON)) {
            warnings.add(RowFindings.PERSON_IGNORED);
        }
    }

    /** To cancel a mission its id is enough: what is wrong with the rest of it does not count. */
    MissionDraft draft() {
        boolean isCancelled = action == MissionDraft.Action.CANCEL;
        List<Finding> counting = violations.stream()
                .filter(violation -> !isCancelled || CANCELLATION.contains(violation.path()))
                .toList();
        return new MissionDraft(action, fields, counting, warnings);
    }
}
