package dev.tributary.application.intake;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Located;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Step;
import dev.tributary.domain.draft.CheckedDraft;
import dev.tributary.domain.draft.DraftRules;
import dev.tributary.domain.draft.Field;
import dev.tributary.domain.draft.FieldLimits;
import dev.tributary.domain.draft.MissionDraft;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Changes a mission starting from its newest content, and starts again when that has moved on meanwhile. */
public final class Patching {

    private final MissionStore store;
    private final FieldLimits limits;
    private final Identity identity;
    private final InstantSource clock;
    private final Door door;

    public Patching(MissionStore store, FieldLimits limits, Identity identity, InstantSource clock, Door door) {
        this.store = store;
        this.limits = limits;
        this.identity = identity;
        this.clock = clock;
        this.door = door;
    }

    public CompletionStage<Answer> patch(Patch patch) {
        if (!door.isOpen()) {
            return CompletableFuture.completedFuture(door.closed(1).get(0));
        }
        Submission asked =
                submission(patch, new MissionDraft(Map.of(Field.ID, patch.id().value()), List.of(), List.of()));
        return door.answer(List.of(asked), attempt(patch).thenApply(List::of)).thenApply(answers -> answers.get(0));
    }

    private CompletionStage<Verdict> attempt(Patch patch) {
        return store.find(patch.id())
                .thenComposeAsync(sameId -> attempt(patch, Identity.visible(sameId, patch.scope())), patch.thread())
                .thenCompose(verdict ->
                        verdict == Unmoved.MOVED_ON ? attempt(patch) : CompletableFuture.completedFuture(verdict));
    }

    private CompletionStage<Verdict> attempt(Patch patch, Optional<MissionEntry> known) {
        Located<Verdict> change = known.map(start -> change(patch, start)).orElseGet(() -> refusal(patch));
        return store.change(change.place(), change.change());
    }

    private Located<Verdict> change(Patch patch, MissionEntry start) {
        Instant now = clock.instant();
        Submission patched = submission(patch, patch.change().apply(start.mission()));
        CheckedDraft checked = patched.draft().check(new DraftRules(patch.zone(), limits), now);
        Located<Verdict> once =
                Intake.locate(patched, new Admission(patched, checked, identity, now), fingerprint(patch));
        return new Located<>(once.place(), new Unmoved(once.change(), patch.scope(), start));
    }

    private static Located<Verdict> refusal(Patch patch) {
        Change<Verdict> unknown =
                found -> Step.leave(new Verdict.Rejected(List.of(IntakeFindings.ID_UNKNOWN), List.of()));
        MissionDraft draft = new MissionDraft(Map.of(Field.ID, patch.id().value()), List.of(), List.of());
        return Intake.locate(submission(patch, draft), unknown, fingerprint(patch));
    }

    /** Asked for where a key may repeat the patch, and nowhere else: it costs one change more. */
    private static String fingerprint(Patch patch) {
        return patch.once() == null ? "" : Fingerprint.of(patch);
    }

    private static Submission submission(Patch patch, MissionDraft draft) {
        return new Submission(patch.scope(), Action.PATCH, draft, patch.source(), patch.zone(), patch.once());
    }
}
