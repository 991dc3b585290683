package dev.tributary.connector.host;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionDraft.Action;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.domain.draft.CheckedDraft;
import dev.tributary.domain.draft.DraftRules;
import java.time.Instant;
import java.util.List;

/** Tells beforehand what a draft would be told on arrival, as far as that depends on nothing but itself. */
public final class DraftReview {

    private static final DraftMapping DRAFTS = new DraftMapping(IdPrefix.NONE);

    private DraftReview() {}

    /** The draft with all that is found in it by the usual limits; of a cancellation only the id counts. */
    public static MissionDraft of(MissionDraft draft, Instant now) {
        CheckedDraft checked = DRAFTS.inward(draft).check(DraftRules.STRICT, now);
        List<Finding> violations =
                FindingMapping.outward(checked.fold(DraftReview::expired, faulty -> faulty.violations()));
        if (draft.action() == Action.CANCEL) {
            return with(
                    draft,
                    violations.stream().filter(found -> counts(found, draft)).toList(),
                    draft.warnings());
        }
        return with(draft, violations, FindingMapping.outward(checked.warnings()));
    }

    private static List<dev.tributary.domain.Finding> expired(CheckedDraft.Sound sound) {
        return sound.expiredOnArrival().stream().toList();
    }

    private static boolean counts(Finding violation, MissionDraft draft) {
        return violation.path().equals(MissionField.ID.path())
                || draft.violations().contains(violation);
    }

    private static MissionDraft with(MissionDraft draft, List<Finding> violations, List<Finding> warnings) {
        return new MissionDraft(draft.action(), draft.fields(), violations, warnings);
    }
}
