package dev.tributary.application.intake;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.Step;
import java.util.List;
import java.util.Optional;

/** Lets a change happen only while the mission it started from is still the newest. */
final class Unmoved implements Change<Verdict> {

    /** The mission has moved on: start again. Never leaves the intake. */
    static final Verdict MOVED_ON = new Verdict.Rejected(List.of(), List.of());

    private final Change<Verdict> change;
    private final Scope scope;
    private final MissionEntry start;

    Unmoved(Change<Verdict> change, Scope scope, MissionEntry start) {
        this.change = change;
        this.scope = scope;
        this.start = start;
    }

    @Override
    public Step<Verdict> apply(Found found) {
        Optional<MissionEntry> newest = Identity.visible(found.entries(), scope);
        boolean moved = newest.isEmpty()
                || !newest.get().revision().equals(start.revision())
                || newest.get().isCancelled() != start.isCancelled();
        return moved && found.firstVerdict().isEmpty() ? Step.leave(MOVED_ON) : change.apply(found);
    }
}
