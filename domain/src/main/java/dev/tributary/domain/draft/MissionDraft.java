package dev.tributary.domain.draft;

import dev.tributary.domain.Characters;
import dev.tributary.domain.Finding;
import dev.tributary.domain.Mission;
import dev.tributary.domain.MissionId;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a partner wrote of one mission: texts by field, nothing checked, and what was found while reading it. */
public record MissionDraft(Map<Field, String> fields, List<Finding> violations, List<Finding> warnings) {

    public MissionDraft {
        Map<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(fields);
        fields = Collections.unmodifiableMap(copy);
        violations = List.copyOf(violations);
        warnings = List.copyOf(warnings);
    }

    /** The draft that tells of this mission. */
    public static MissionDraft of(Mission mission) {
        return new MissionDraft(new MissionFields(mission).byField(), List.of(), List.of());
    }

    /** The text of a field; a blank one counts as absent. */
    public Optional<String> get(Field field) {
        return Optional.ofNullable(fields.get(field)).filter(text -> !Characters.isBlank(text));
    }

    /** The mission this draft tells of, or everything that is wrong with it. */
    public CheckedDraft check(DraftRules rules, Instant now) {
        return new DraftCheck(this, rules, now).check();
    }

    /** Shows no value but the id, and that only if it is one: a comment may have got into its place. */
    @Override
    public String toString() {
        return "MissionDraft[" + get(Field.ID).filter(MissionId::isValid).orElse("?") + "]";
    }
}
