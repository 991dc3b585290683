package dev.tributary.connector.host;

import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.domain.Mission;
import dev.tributary.domain.draft.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Turns drafts of connectors into the domain's, and missions into drafts of connectors; the prefix comes and goes. */
final class DraftMapping {

    private final IdPrefix prefix;

    DraftMapping(IdPrefix prefix) {
        this.prefix = prefix;
    }

    dev.tributary.domain.draft.MissionDraft inward(MissionDraft draft) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        draft.fields().forEach((field, text) -> fields.put(Field.valueOf(field.name()), text));
        fields.computeIfPresent(Field.ID, (field, id) -> prefix.add(id));
        MissionDraft known = draft.get(MissionField.ID)
                .flatMap(prefix::excess)
                .map(draft::with)
                .orElse(draft);
        return new dev.tributary.domain.draft.MissionDraft(
                fields, FindingMapping.inward(known.violations()), FindingMapping.inward(known.warnings()));
    }

    MissionDraft outward(Mission mission) {
        Map<MissionField, String> fields = new EnumMap<>(MissionField.class);
        dev.tributary.domain.draft.MissionDraft.of(mission)
                .fields()
                .forEach((field, text) -> fields.put(MissionField.valueOf(field.name()), text));
        fields.put(MissionField.ID, prefix.remove(mission.id().value()));
        return new MissionDraft(MissionDraft.Action.UPSERT, fields, List.of(), List.of());
    }

    /** The mission as a connector changes it; another id is a violation, not another mission. */
    dev.tributary.domain.draft.MissionDraft change(Mission mission, UnaryOperator<MissionDraft> change) {
        MissionDraft before = outward(mission);
        MissionDraft after = change.apply(before);
        if (after.get(MissionField.ID).equals(before.get(MissionField.ID))) {
            return inward(after);
        }
        String id = before.get(MissionField.ID).orElseThrow();
        return inward(after.with(MissionField.ID, id).with(DeskFindings.ID_CHANGED));
    }
}
