package dev.tributary.application.delivery;

import dev.tributary.application.intake.Action;
import dev.tributary.application.intake.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the commands to one mission have come to, and what each of them must be answered. */
final class ExpectedContent {

    private final List<Told> accepted = new ArrayList<>();
    private boolean wanted;

    boolean isKnown() {
        return !accepted.isEmpty();
    }

    boolean isWanted() {
        return wanted;
    }

    /** The number of the newest revision, 0 if nothing was ever accepted. */
    int revision() {
        return accepted.size();
    }

    Told newest() {
        return accepted.get(accepted.size() - 1);
    }

    /** The verdict on this item, which counts from now on if it is accepted. */
    Judgement submit(Submission item, boolean endedInVain, Instant now) {
        if (item.action() == Action.CANCEL) {
            return cancel(endedInVain);
        }
        Told told = Told.of(item.draft());
        if (isKnown() && wanted && told.equals(newest())) {
            return Judgement.DUPLICATE;
        }
        boolean isOutOfPlace = item.action() == (isKnown() ? Action.CREATE : Action.UPDATE);
        return isOutOfPlace || told.hasExpired(now) ? Judgement.REJECTED : accept(told);
    }

    Judgement retry(boolean endedInVain) {
        if (!isKnown()) {
            return Judgement.REJECTED;
        }
        return endedInVain ? Judgement.CHANGED : Judgement.DUPLICATE;
    }

    private Judgement cancel(boolean endedInVain) {
        if (!isKnown()) {
            return Judgement.REJECTED;
        }
        if (!wanted && !endedInVain) {
            return Judgement.DUPLICATE;
        }
        wanted = false;
        return Judgement.CHANGED;
    }

    private Judgement accept(Told told) {
        accepted.add(told);
        wanted = true;
        return accepted.size() == 1 ? Judgement.CREATED : Judgement.CHANGED;
    }
}
