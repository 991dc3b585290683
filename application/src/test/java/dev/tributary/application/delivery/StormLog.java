package dev.tributary.application.delivery;

import dev.tributary.application.intake.Answer;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Verdict;
import dev.tributary.domain.Mission;
import dev.tributary.domain.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was accepted in a storm: which revision each content became. */
final class StormLog {

    private final Map<Mission, Revision> revisions = new HashMap<>();
    private int crashes;

    void answered(List<Answer> answers) {
        answers.forEach(answer -> answer.fold(this::decided, postponed -> false));
    }

    void crashed() {
        crashes++;
    }

    int accepted() {
        return revisions.size();
    }

    int crashes() {
        return crashes;
    }

    /** The revision that this content was accepted as; no two contents are the same. */
    Revision revisionOf(Mission content) {
        return Objects.requireNonNull(revisions.get(content), "nobody handed in " + content);
    }

    private boolean decided(Verdict verdict) {
        return verdict.fold(this::accepted, duplicate -> false, rejected -> false);
    }

    private boolean accepted(Verdict.Accepted accepted) {
        MissionEntry entry = accepted.entry();
        return revisions.putIfAbsent(entry.mission(), entry.revision()) == null;
    }
}
