package dev.tributary.application;

import dev.tributary.application.intake.Action;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.Source;
import dev.tributary.domain.Partner;
import dev.tributary.domain.draft.Field;
import dev.tributary.domain.draft.MissionDraft;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Items to hand in: of the partner acme unless told otherwise, for a vehicle unless another recipient is told. */
public final class SampleSubmissions {

    public static final Partner ACME = new Partner("acme");
    public static final Partner OTHER = new Partner("other");

    private SampleSubmissions() {}

    /** An item with this comment, which tells one content from another. */
    public static Submission item(Action action, String id, String comment) {
        return item(action, Map.of(Field.ID, id, Field.COMMENT, comment));
    }

    public static Submission item(Action action, Map<Field, String> fields) {
        Map<Field, String> all = new EnumMap<>(Map.of(Field.VEHICLE, "AA-123-BB"));
        all.putAll(fields);
        return sentBy(
                ACME,
                new Submission(
                        Scope.EVERYONE, action, new MissionDraft(all, List.of(), List.of()), by(ACME), null, null));
    }

    public static Submission creation(String id) {
        return item(Action.CREATE, id, "first");
    }

    public static Submission upsert(String id, String comment) {
        return item(Action.UPSERT, id, comment);
    }

    /** An item that tells the id only. */
    public static Submission cancellation(String id) {
        return new Submission(
                new Scope(ACME),
                Action.CANCEL,
                new MissionDraft(Map.of(Field.ID, id), List.of(), List.of()),
                by(ACME),
                null,
                null);
    }

    /** The same item from another partner, who sees its own missions only. */
    public static Submission sentBy(Partner partner, Submission item) {
        return new Submission(new Scope(partner), item.action(), item.draft(), by(partner), item.zone(), item.once());
    }

    /** The same item with other fields told beside. */
    public static Submission telling(Submission item, Map<Field, String> more) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(item.draft().fields());
        fields.putAll(more);
        return new Submission(
                item.scope(),
                item.action(),
                new MissionDraft(fields, List.of(), List.of()),
                item.source(),
                item.zone(),
                item.once());
    }

    /** The same item, its first verdict to be remembered under this key. */
    public static Submission once(Submission item, @Nullable String key) {
        return new Submission(item.scope(), item.action(), item.draft(), item.source(), item.zone(), key);
    }

    public static Source by(Partner partner) {
        return new Source("api", partner, null, null);
    }
}
