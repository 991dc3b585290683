package dev.tributary.application.delivery;

import dev.tributary.application.budget.RequestBudget;
import dev.tributary.application.port.Agenda;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.Outcome.Doubt;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.Step;
import dev.tributary.domain.MissionKey;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Finds out whether a platform that was down is back, by reading the status of a mission that waits to be sent: that
 * changes nothing, takes no attempt from it, and does not depend on what it says.
 */
final class Probe {

    private static final System.Logger LOGGER = System.getLogger(Probe.class.getName());

    private final FleetPlatform platform;
    private final MissionStore store;
    private final RequestBudget budget;
    private final InstantSource clock;

    Probe(FleetPlatform platform, MissionStore store, RequestBudget budget, InstantSource clock) {
        this.platform = platform;
        this.store = store;
        this.budget = budget;
        this.clock = clock;
    }

    /** Probes if it is time to; does something afterwards if the platform was heard of. */
    void look(Runnable afterwards) {
        if (budget.takeForProbe()) {
            store.takeDue(
                            Agenda.DELIVERY,
                            clock.instant(),
                            1,
                            found -> Step.leave(found.entries().get(0).key()))
                    .thenCompose(waiting -> ask(waiting, afterwards))
                    .exceptionally(failure -> {
                        budget.probeUnused();
                        return null;
                    });
        }
    }

    private CompletionStage<Void> ask(List<MissionKey> waiting, Runnable afterwards) {
        if (waiting.isEmpty()) {
            budget.probeUnused();
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.completedFuture(waiting.get(0))
                .thenCompose(platform::readStatus)
                .exceptionally(Probe::bug)
                .thenAccept(reading -> {
                    budget.heardOfProbe(reading.condition(), reading.waitUntil().orElse(null));
                    afterwards.run();
                });
    }

    private static StatusReading bug(Throwable failure) {
        LOGGER.log(Level.ERROR, "the fleet platform's adapter failed at reading a status", failure);
        return new StatusReading.Unread(new Outcome.Unknown(Doubt.LOST, "internal error", null));
    }
}
