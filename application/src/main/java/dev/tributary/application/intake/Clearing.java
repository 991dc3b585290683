package dev.tributary.application.intake;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.Finding;
import dev.tributary.domain.Mission;
import dev.tributary.domain.draft.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Warns of values that a revision clears though the platform may have them. */
final class Clearing {

    private final List<Finding> warnings = new ArrayList<>();

    private Clearing() {}

    static List<Finding> warnings(MissionEntry known, Mission newest) {
        Clearing clearing = new Clearing();
        if (known.presence().mayBeThere()) {
            clearing.compare(known.mission(), newest);
        }
        return List.copyOf(clearing.warnings);
    }

    private void compare(Mission old, Mission newest) {
        compare(
                Field.INTERVENTION_AT,
                old.schedule().interventionAt(),
                newest.schedule().interventionAt());
        compare(Field.EXPIRES_AT, old.schedule().expiresAt(), newest.schedule().expiresAt());
        compare(
                Field.LATITUDE,
                old.destination().coordinates(),
                newest.destination().coordinates());
    }

    private void compare(Field field, @Nullable Object old, @Nullable Object newest) {
        if (old != null && newest == null) {
            warnings.add(IntakeFindings.clearing(field));
        }
    }
}
