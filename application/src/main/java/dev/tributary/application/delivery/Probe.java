package dev.tributary.application.delivery;

import dev.tributary.application.budget.RequestBudget;
import dev.tributary.application.port.Agenda;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Step;
import dev.tributary.domain.MissionKey;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Finds out whether a platform that was down is back, by reading the status of a mission that waits to be sent or to be
 * followed: that changes nothing, takes no attempt from it, and does not depend on what it says.
 */
final class Probe {

    private final Calls calls;
    private final MissionStore store;
    private final RequestBudget budget;
    private final InstantSource clock;

    Probe(Calls calls, MissionStore store, RequestBudget budget, InstantSource clock) {
        this.calls = calls;
        this.store = store;
        this.budget = budget;
        this.clock = clock;
    }

    /** Probes if it is time to; does something afterwards if the platform was heard of. */
    void look(Runnable afterwards) {
        if (budget.takeForProbe()) {
            due(Agenda.DELIVERY)
                    .thenCompose(waiting ->
                            waiting.isEmpty() ? due(Agenda.TRACKING) : CompletableFuture.completedFuture(waiting))
                    .thenCompose(waiting -> ask(waiting, afterwards))
                    .exceptionally(failure -> {
                        budget.probeUnused();
                        return null;
                    });
        }
    }

    private CompletionStage<List<MissionKey>> due(Agenda agenda) {
        return store.takeDue(
                agenda,
                clock.instant(),
                1,
                found -> Step.leave(found.entries().get(0).key()));
    }

    private CompletionStage<Void> ask(List<MissionKey> waiting, Runnable afterwards) {
        if (waiting.isEmpty()) {
            budget.probeUnused();
            return CompletableFuture.completedFuture(null);
        }
        return calls.read(waiting.get(0)).thenAccept(reading -> {
            budget.heardOfProbe(reading.condition(), reading.waitUntil().orElse(null));
            afterwards.run();
        });
    }
}
