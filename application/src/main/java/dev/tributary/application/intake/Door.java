package dev.tributary.application.intake;

import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.application.port.Telemetry;
import dev.tributary.domain.Text;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Answers for the store: with its verdicts while it works and has room, else "come back later". */
public final class Door {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Text FULL = new Text(
            "too many missions wait for delivery: offer this again later",
            "trop de missions attendent leur livraison : présentez celle-ci plus tard");
    private static final Text OUT_OF_ORDER = new Text(
            "missions cannot be stored at the moment: offer this again later",
            "les missions ne peuvent pas être enregistrées en ce moment : présentez celle-ci plus tard");

    private final long backlogLimit;
    private final Telemetry telemetry;
    private volatile long backlog;

    public Door(long backlogLimit, Telemetry telemetry) {
        this.backlogLimit = backlogLimit;
        this.telemetry = telemetry;
    }

    /** Tells how many missions wait now. */
    public void backlogIs(long waiting) {
        backlog = waiting;
    }

    boolean isOpen() {
        return backlog < backlogLimit;
    }

    List<Answer> closed(int items) {
        return Collections.nCopies(items, new Answer.Postponed(PAUSE, FULL));
    }

    CompletionStage<List<Answer>> answer(List<Submission> submissions, CompletionStage<List<Verdict>> verdicts) {
        return verdicts.<List<Answer>>thenApply(decided -> decided(submissions, decided))
                .exceptionally(failure -> postponed(submissions.size(), failure));
    }

    static CompletionStage<Answer> answer(CompletionStage<Verdict> verdict) {
        return verdict.<Answer>thenApply(Answer.Decided::new)
                .exceptionally(failure -> postponed(1, failure).get(0));
    }

    private List<Answer> decided(List<Submission> submissions, List<Verdict> verdicts) {
        for (int index = 0; index < verdicts.size(); index++) {
            telemetry.itemJudged(submissions.get(index).source().connector(), Intake.nameOf(verdicts.get(index)));
        }
        return verdicts.stream().<Answer>map(Answer.Decided::new).toList();
    }

    private static List<Answer> postponed(int items, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof StoreFailure) {
            return Collections.nCopies(items, new Answer.Postponed(PAUSE, OUT_OF_ORDER));
        }
        throw new CompletionException(cause);
    }
}
