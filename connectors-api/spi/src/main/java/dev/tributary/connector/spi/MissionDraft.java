package dev.tributary.connector.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a partner wrote of one mission: plain texts by field, nothing checked. Numbers are written with a decimal point.
 * Immutable; each {@code with} gives a new draft. {@link #toString()} shows no value but the id.
 *
 * @param action what to do
 * @param fields all fields set
 * @param violations what the connector found wrong while reading
 * @param warnings what the connector found, or mended, while reading; kept with the mission
 * @since 0.1
 */
public record MissionDraft(
        Action action, Map<MissionField, String> fields, List<Finding> violations, List<Finding> warnings) {

    /** What to do with the mission. */
    public enum Action {
        /** Create it, or change it if it is known. */
        UPSERT,
        /** Create it; refused if the id is known with other content. */
        CREATE,
        /** Change it; refused if the id is not known. */
        UPDATE,
        /** Cancel it; only the id counts. Refused if the id is not known. */
        CANCEL
    }

    private static final MissionDraft EMPTY = new MissionDraft(Action.UPSERT, Map.of(), List.of(), List.of());

    /** Copies the fields and the findings. */
    public MissionDraft {
        Map<MissionField, String> copy = new EnumMap<>(MissionField.class);
        copy.putAll(fields);
        fields = Collections.unmodifiableMap(copy);
        violations = List.copyOf(violations);
        warnings = List.copyOf(warnings);
    }

    /** A draft of the mission with this id, to be created or changed. */
    public static MissionDraft of(String id) {
        return EMPTY.with(MissionField.ID, id);
    }

    /** A draft without any field. */
    public static MissionDraft empty() {
        return EMPTY;
    }

    /** The same draft with another action. */
    public MissionDraft with(Action other) {
        return new MissionDraft(other, fields, violations, warnings);
    }

    /** The same draft with the field set to this text; an empty text counts as absent. */
    public MissionDraft with(MissionField field, String text) {
        Map<MissionField, String> copy = new HashMap<>(fields);
        copy.put(field, text);
        return new MissionDraft(action, copy, violations, warnings);
    }

    /**
     * The same draft with a violation that the connector found while reading, such as an unknown field or a value of the
     * wrong type. The draft will be rejected, with this violation among all the others; a field whose path has one is
     * not checked further.
     */
    public MissionDraft with(Finding violation) {
        List<Finding> copy = new ArrayList<>(violations);
        copy.add(violation);
        return new MissionDraft(action, fields, copy, warnings);
    }

    /**
     * The same draft with a warning: something the connector found, or mended, that does not stop the mission. Told with
     * the draft's receipt, and kept with the mission.
     */
    public MissionDraft withWarning(Finding warning) {
        List<Finding> copy = new ArrayList<>(warnings);
        copy.add(warning);
        return new MissionDraft(action, fields, violations, copy);
    }

    /** The text of a field, if it was set. */
    public Optional<String> get(MissionField field) {
        return Optional.ofNullable(fields.get(field));
    }

    @Override
    public String toString() {
        return action + " " + fields.getOrDefault(MissionField.ID, "?");
    }
}
