package dev.tributary.application.intake;

import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.Remembered;
import dev.tributary.application.port.Step;
import java.util.List;

/** Lets a change happen once for its key: a repetition gets the first verdict, and nothing else happens. */
final class Once implements Change<Verdict> {

    private final Change<Verdict> change;
    private final String fingerprint;

    Once(Change<Verdict> change, String fingerprint) {
        this.change = change;
        this.fingerprint = fingerprint;
    }

    @Override
    public Step<Verdict> apply(Found found) {
        return found.firstVerdict()
                .map(first -> Step.leave(repeat(first)))
                .orElseGet(() -> change.apply(found).remembering(verdict -> new Remembered(fingerprint, verdict)));
    }

    private Verdict repeat(Remembered first) {
        return first.fingerprint().equals(fingerprint)
                ? first.verdict()
                : new Verdict.Rejected(List.of(IntakeFindings.ONCE_KEY_REUSED), List.of());
    }
}
