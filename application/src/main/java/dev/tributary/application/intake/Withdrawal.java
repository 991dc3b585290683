package dev.tributary.application.intake;

import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.Step;
import dev.tributary.domain.Finding;
import dev.tributary.domain.draft.CheckedDraft;
import dev.tributary.domain.draft.Field;
import java.time.Instant;
import java.util.List;

/** Decides on a cancellation; of its draft only the id counts, and what the reader found wrong. */
final class Withdrawal implements Change<Verdict> {

    private final Submission submission;
    private final List<Finding> violations;
    private final Instant now;

    Withdrawal(Submission submission, CheckedDraft checked, Instant now) {
        this.submission = submission;
        this.violations = checked.fold(
                sound -> List.of(),
                faulty -> faulty.violations().stream().filter(this::counts).toList());
        this.now = now;
    }

    private boolean counts(Finding violation) {
        return violation.path().equals(Field.ID.path())
                || submission.draft().violations().contains(violation);
    }

    @Override
    public Step<Verdict> apply(Found found) {
        if (!violations.isEmpty()) {
            return Step.leave(new Verdict.Rejected(violations, List.of()));
        }
        return Identity.visible(found.entries(), submission.scope())
                .map(known -> Admissions.cancel(known, now))
                .orElseGet(() -> Step.leave(new Verdict.Rejected(List.of(IntakeFindings.ID_UNKNOWN), List.of())));
    }
}
