package dev.tributary.application.operation;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.Located;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Step;
import dev.tributary.application.port.StoreFailure;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * Removes what is kept of one person: page after page of all missions, then the first verdicts that are remembered, then
 * what the store's files still hold of them. To be run once.
 */
final class Forgetting {

    private static final int PAGE = 500;

    private enum Fate {
        REMOVED,
        KEPT,
        /** It has gone, or is another's by now. */
        OTHER
    }

    private final MissionStore store;
    private final Person person;
    private final ForgottenMissions missions = new ForgottenMissions();

    Forgetting(MissionStore store, Person person) {
        this.store = store;
        this.person = person;
    }

    CompletionStage<ForgetReport> run() {
        return pageAfter(0)
                .thenCompose(done -> store.forgetVerdicts(this::isToBeForgotten))
                .thenCompose(this::wipe)
                .thenApply(wiped -> missions.report(null))
                .exceptionally(this::unfinished);
    }

    private CompletionStage<Void> wipe(int verdicts) {
        missions.verdictsForgotten(verdicts);
        return store.wipe();
    }

    /** Who was removed can't be found out any more: what was done is told, and why it was not all. */
    private ForgetReport unfinished(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof StoreFailure && missions.hasAnyGone()) {
            return missions.report(cause.getMessage());
        }
        throw new CompletionException(cause);
    }

    private CompletionStage<Void> pageAfter(long number) {
        return store.list(new EntryQuery(null, null, null, null, null, null, number, PAGE))
                .thenCompose(page -> remove(page).thenCompose(done -> next(page)));
    }

    private CompletionStage<Void> next(List<MissionEntry> page) {
        return page.size() < PAGE
                ? CompletableFuture.completedFuture(null)
                : pageAfter(page.get(PAGE - 1).number());
    }

    private CompletionStage<Void> remove(List<MissionEntry> page) {
        List<MissionEntry> hers = page.stream()
                .filter(entry -> person.is(entry.mission().recipient()))
                .toList();
        List<Located<Fate>> removals = hers.stream()
                .map(entry -> new Located<>(new Place.OfEntry(entry.number()), this::remove))
                .toList();
        return removals.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : store.changeAll(removals).thenAccept(fates -> note(hers, fates));
    }

    private Step<Fate> remove(Found found) {
        return found.entries().stream()
                .filter(entry -> person.is(entry.mission().recipient()))
                .findFirst()
                .map(entry -> entry.hasEnded() ? Step.remove(entry, Fate.REMOVED) : Step.leave(Fate.KEPT))
                .orElseGet(() -> Step.leave(Fate.OTHER));
    }

    private void note(List<MissionEntry> hers, List<Fate> fates) {
        for (int index = 0; index < fates.size(); index++) {
            switch (fates.get(index)) {
                case REMOVED -> missions.removed(hers.get(index));
                case KEPT -> missions.kept(hers.get(index));
                case OTHER -> {}
            }
        }
    }

    /** One that is kept back keeps its verdict, so that it is not taken in once more. */
    private boolean isToBeForgotten(Verdict verdict) {
        return verdict.fold(
                accepted -> isToBeForgotten(accepted.entry()),
                duplicate -> isToBeForgotten(duplicate.entry()),
                rejected -> false);
    }

    private boolean isToBeForgotten(MissionEntry asItWas) {
        return person.is(asItWas.mission().recipient()) && !missions.isKept(asItWas);
    }
}
