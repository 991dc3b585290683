package dev.tributary.application.intake;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.Step;
import dev.tributary.domain.Finding;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.draft.CheckedDraft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides on one mission that was handed in, given what is known of its id. */
final class Admission implements Change<Verdict> {

    private final Submission submission;
    private final CheckedDraft checked;
    private final Identity identity;
    private final Instant now;

    Admission(Submission submission, CheckedDraft checked, Identity identity, Instant now) {
        this.submission = submission;
        this.checked = checked;
        this.identity = identity;
        this.now = now;
    }

    @Override
    public Step<Verdict> apply(Found found) {
        return checked.fold(sound -> admit(sound, found.entries()), faulty -> reject(faulty, found.entries()));
    }

    private Step<Verdict> admit(CheckedDraft.Sound sound, List<MissionEntry> sameId) {
        MissionKey key = identity.keyOf(sound.mission());
        return identity.withKey(sameId.stream().filter(submission.scope()::sees), key)
                .map(known -> meet(sound, key, known))
                .orElseGet(() -> begin(sound, key, sameId));
    }

    /** What the sender sees is looked at first, so that its answer tells nothing of others' missions. */
    private Step<Verdict> begin(CheckedDraft.Sound sound, MissionKey key, List<MissionEntry> sameId) {
        Optional<MissionEntry> visible = Identity.visible(sameId, submission.scope());
        if (visible.isPresent()) {
            return Step.leave(new Verdict.Rejected(otherCustomer(visible.get(), sound), sound.warnings()));
        }
        if (Identity.isTaken(sameId, key)) {
            return reject(IntakeFindings.ID_NOT_FREE, sound);
        }
        if (submission.action() == Action.UPDATE) {
            return reject(IntakeFindings.ID_UNKNOWN, sound);
        }
        return sound.expiredOnArrival()
                .map(expired -> reject(expired, sound))
                .orElseGet(() -> Admissions.create(key, sound, submission.source(), now));
    }

    /** Identical content is looked for first: it is a duplicate even when its expiry has passed. */
    private Step<Verdict> meet(CheckedDraft.Sound sound, MissionKey key, MissionEntry known) {
        if (!takesUp(known) && Identity.isSame(key, known.mission(), sound.mission())) {
            return Step.leave(new Verdict.Duplicate(known));
        }
        if (submission.action() == Action.CREATE || (submission.action() == Action.PATCH && known.isCancelled())) {
            return reject(taken(known), sound);
        }
        return sound.expiredOnArrival()
                .map(expired -> reject(expired, sound))
                .orElseGet(() -> Admissions.revise(known, sound, submission.source(), now));
    }

    /** What is cancelled comes back by the very content it had; but a patch that changes nothing changes nothing. */
    private boolean takesUp(MissionEntry known) {
        return known.isCancelled() && submission.action() != Action.PATCH;
    }

    /** Whoever creates is told of the id: its customer is part of a content that does not matter yet. */
    private List<Finding> otherCustomer(MissionEntry visible, CheckedDraft.Sound sound) {
        return submission.action() == Action.CREATE
                ? List.of(taken(visible))
                : Stream.concat(Stream.of(IntakeFindings.CUSTOMER_CHANGED), sound.expiredOnArrival().stream())
                        .toList();
    }

    /** All at once: another customer is told beside what is wrong with the draft. */
    private Step<Verdict> reject(CheckedDraft.Faulty faulty, List<MissionEntry> sameId) {
        Stream<Finding> customer = faulty
                .readKey()
                .filter(key -> submission.action() != Action.CREATE)
                .filter(key -> identity.isOfOtherCustomer(sameId, submission.scope(), key))
                .map(key -> IntakeFindings.CUSTOMER_CHANGED)
                .stream();
        List<Finding> all =
                Stream.concat(customer, faulty.violations().stream()).toList();
        return Step.leave(new Verdict.Rejected(all, faulty.warnings()));
    }

    private static Finding taken(MissionEntry known) {
        return known.isCancelled() ? IntakeFindings.ID_OF_CANCELLED : IntakeFindings.ID_TAKEN;
    }

    private static Step<Verdict> reject(Finding violation, CheckedDraft checked) {
        return Step.leave(new Verdict.Rejected(List.of(violation), checked.warnings()));
    }
}
