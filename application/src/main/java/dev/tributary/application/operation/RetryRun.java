package dev.tributary.application.operation;

import dev.tributary.application.intake.Order;
import dev.tributary.application.intake.RetryRequest;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.application.port.Located;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Step;
import dev.tributary.domain.MissionId;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Has missions sent again, batch after batch, each a transaction of its own, so that whatever comes in goes on. */
final class RetryRun {

    private static final int BATCH = 200;

    /** It has gone, or changed since it was selected. */
    private static final Verdict NOT_MEANT = new Verdict.Rejected(List.of(), List.of());

    private final MissionStore store;
    private final Order order;
    private final InstantSource clock;

    RetryRun(MissionStore store, Order order, InstantSource clock) {
        this.store = store;
        this.order = order;
        this.clock = clock;
    }

    CompletionStage<RetryReport> of(MissionId id) {
        return store.find(id).thenCompose(found -> retry(found, entry -> true));
    }

    CompletionStage<RetryReport> of(RetrySelection selection) {
        return continued(selection, RetryReport.NOTHING, selection.after());
    }

    private CompletionStage<RetryReport> continued(RetrySelection selection, RetryReport done, long after) {
        int most = Math.min(BATCH, selection.limit() - done.examined());
        return first(selection, after, most).thenCompose(batch -> {
            CompletionStage<RetryReport> report = retry(batch, selection::picks).thenApply(done::and);
            return batch.size() < most
                    ? report
                    : report.thenCompose(sum -> {
                        long last = batch.get(most - 1).number();
                        return sum.examined() < selection.limit()
                                ? continued(selection, sum, last)
                                : CompletableFuture.completedFuture(sum.upTo(last));
                    });
        });
    }

    /** The first so many of all states together, by number. */
    private CompletionStage<List<MissionEntry>> first(RetrySelection selection, long after, int most) {
        CompletionStage<List<MissionEntry>> all = CompletableFuture.completedFuture(List.of());
        for (EntryQuery query : selection.queries(after, most)) {
            all = all.thenCombine(
                    store.list(query),
                    (some, more) -> Stream.concat(some.stream(), more.stream())
                            .sorted(Comparator.comparingLong(MissionEntry::number))
                            .limit(most)
                            .toList());
        }
        return all;
    }

    private CompletionStage<RetryReport> retry(List<MissionEntry> batch, Predicate<MissionEntry> isMeant) {
        RetryRequest request = new RetryRequest(Scope.EVERYONE, order, clock.instant());
        Change<Verdict> change =
                found -> found.entries().stream().anyMatch(isMeant) ? request.apply(found) : Step.leave(NOT_MEANT);
        List<Located<Verdict>> changes = batch.stream()
                .map(entry -> new Located<>(new Place.OfEntry(entry.number()), change))
                .toList();
        return store.changeAll(changes).thenApply(RetryRun::report);
    }

    private static RetryReport report(List<Verdict> verdicts) {
        int retried = Math.toIntExact(
                verdicts.stream().filter(Verdict.Accepted.class::isInstance).count());
        return new RetryReport(verdicts.size(), retried, verdicts.size() - retried, null);
    }
}
