package dev.tributary.connector.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a partner wrote of one mission: plain texts by field, nothing checked. Numbers are written with a decimal point.
 * Immutable; each {@code with} gives a new draft. {@link #toString()} shows no value but the id.
 *
 * @since 0.1
 */
public final class MissionDraft {

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

    private static final MissionDraft EMPTY = new MissionDraft(Action.UPSERT, Map.of(), List.of());

    private final Action action;
    private final Map<MissionField, String> fields;
    private final List<Finding> violations;

    private MissionDraft(Action action, Map<MissionField, String> fields, List<Finding> violations) {
        this.action = action;
        this.fields = fields;
        this.violations = violations;
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
        return new MissionDraft(other, fields, violations);
    }

    /** The same draft with the field set to this text; an empty text counts as absent. */
    public MissionDraft with(MissionField field, String text) {
        Map<MissionField, String> copy = new EnumMap<>(MissionField.class);
        copy.putAll(fields);
        copy.put(field, text);
        return new MissionDraft(action, Collections.unmodifiableMap(copy), violations);
    }

    /**
     * The same draft with a violation that the connector found while reading, such as an unknown field or a value of the
     * wrong type. The draft will be rejected, with this violation among all the others; a field whose path has one is
     * not checked further.
     */
    public MissionDraft with(Finding violation) {
        List<Finding> copy = new ArrayList<>(violations);
        copy.add(violation);
        return new MissionDraft(action, fields, List.copyOf(copy));
    }

    /** What to do. */
    public Action action() {
        return action;
    }

    /** The text of a field, if it was set. */
    public Optional<String> get(MissionField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** All fields set. */
    public Map<MissionField, String> fields() {
        return fields;
    }

    /** What the connector found while reading. */
    public List<Finding> violations() {
        return violations;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MissionDraft draft
                && draft.action == action
                && draft.fields.equals(fields)
                && draft.violations.equals(violations);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return action + " " + fields.getOrDefault(MissionField.ID, "?");
    }
}
