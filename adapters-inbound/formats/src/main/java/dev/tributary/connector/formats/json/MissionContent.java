package dev.tributary.connector.formats.json;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a mission's JSON says: texts by field, fields that are null, and what is wrong with its shape. */
public final class MissionContent implements Reading {

    private static final int MOST_VIOLATIONS = 100;

    private final Map<MissionField, String> texts = new EnumMap<>(MissionField.class);
    private final Set<MissionField> nulls = EnumSet.noneOf(MissionField.class);
    private final Map<String, String> refused = new HashMap<>();
    private final List<Finding> violations = new ArrayList<>();
    private MissionDraft.@Nullable Action action;

    MissionContent() {}

    void set(MissionField field, String text) {
        texts.put(field, text);
    }

    void setNull(Set<MissionField> fields) {
        nulls.addAll(fields);
    }

    void setAction(MissionDraft.Action named) {
        action = named;
    }

    /** Takes note of a violation; of very many, only that there are more. */
    void refuse(Finding violation) {
        if (violations.size() < MOST_VIOLATIONS) {
            violations.add(violation);
        } else if (violations.size() == MOST_VIOLATIONS) {
            violations.add(ShapeFindings.more());
        }
    }

    /** The same of a value, as it was written. */
    void refuse(Finding violation, String written) {
        refused.put(violation.path(), written);
        refuse(violation);
    }

    /** The value at this place as it was written, where it is of a type that does not belong there. */
    Optional<String> refused(String path) {
        return Optional.ofNullable(refused.get(path));
    }

    /** The id it names. */
    public Optional<String> id() {
        return Optional.ofNullable(texts.get(MissionField.ID)).filter(id -> !id.isEmpty());
    }

    /** As a mission of its own: null counts as absent. */
    public MissionDraft draft() {
        return overlay(MissionDraft.empty().with(action == null ? MissionDraft.Action.UPSERT : action));
    }

    /** As a merge patch (RFC 7396): null takes away, what is not named stays. */
    public MissionDraft patch(MissionDraft mission) {
        MissionDraft cleared = mission;
        for (MissionField field : nulls) {
            cleared = cleared.with(field, "");
        }
        return overlay(cleared);
    }

    private MissionDraft overlay(MissionDraft base) {
        MissionDraft draft = base;
        for (Map.Entry<MissionField, String> text : texts.entrySet()) {
            draft = draft.with(text.getKey(), text.getValue());
        }
        for (Finding violation : violations) {
            draft = draft.with(violation);
        }
        return draft;
    }
}
