package dev.tributary.application.intake;

import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Located;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Note;
import dev.tributary.application.port.OnceKey;
import dev.tributary.application.port.Place;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.draft.CheckedDraft;
import dev.tributary.domain.draft.DraftRules;
import dev.tributary.domain.draft.Field;
import dev.tributary.domain.draft.FieldLimits;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Takes in items: each gets its verdict once that is on disk, or is told to come back when it cannot be decided now. */
public final class Intake {

    private final MissionStore store;
    private final FieldLimits limits;
    private final Identity identity;
    private final InstantSource clock;
    private final Door door;

    public Intake(MissionStore store, FieldLimits limits, Identity identity, InstantSource clock, Door door) {
        this.store = store;
        this.limits = limits;
        this.identity = identity;
        this.clock = clock;
        this.door = door;
    }

    public CompletionStage<List<Answer>> submit(List<Submission> submissions) {
        return submit(submissions, List.of());
    }

    /** The same, and keeps notes in the same transaction. */
    public CompletionStage<List<Answer>> submit(List<Submission> submissions, List<Note> notes) {
        if (!door.isOpen()) {
            return CompletableFuture.completedFuture(door.closed(submissions.size()));
        }
        Instant now = clock.instant();
        List<Located<Verdict>> changes =
                submissions.stream().map(submission -> locate(submission, now)).toList();
        return door.answer(submissions, store.changeAll(changes, notes));
    }

    /** Decides on something else than an item; this is done while the door is closed as well. */
    public CompletionStage<Answer> decide(Place place, Change<Verdict> change) {
        return Door.answer(store.change(place, change));
    }

    private Located<Verdict> locate(Submission submission, Instant now) {
        CheckedDraft checked = submission.draft().check(new DraftRules(submission.zone(), limits), now);
        Change<Verdict> change = submission.action() == Action.CANCEL
                ? new Withdrawal(submission, checked, now)
                : new Admission(submission, checked, identity, now);
        return locate(submission, change, Fingerprint.of(submission));
    }

    static Located<Verdict> locate(Submission submission, Change<Verdict> change, String fingerprint) {
        OnceKey key = onceKey(submission);
        Place place = new Place.OfMission(idOf(submission), key);
        return new Located<>(place, key == null ? change : new Once(change, fingerprint));
    }

    private static @Nullable OnceKey onceKey(Submission submission) {
        String key = submission.once();
        return key == null
                ? null
                : new OnceKey(
                        submission.source().connector(), submission.source().partner(), key);
    }

    private static @Nullable MissionId idOf(Submission submission) {
        return submission
                .draft()
                .get(Field.ID)
                .filter(MissionId::isValid)
                .map(MissionId::new)
                .orElse(null);
    }

    static String nameOf(Verdict verdict) {
        return verdict.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }
}
