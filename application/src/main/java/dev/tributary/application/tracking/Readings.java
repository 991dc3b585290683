package dev.tributary.application.tracking;

import dev.tributary.application.budget.RequestBudget;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.Outcome.Doubt;
import dev.tributary.application.port.StatusReading;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** The status readings that are under way, one of a mission at a time. */
final class Readings {

    private static final System.Logger LOGGER = System.getLogger(Readings.class.getName());

    private final FleetPlatform platform;
    private final Tracking tracking;
    private final RequestBudget budget;
    private final InstantSource clock;
    private final Map<Long, CompletableFuture<MissionEntry>> underWay = new ConcurrentHashMap<>();

    Readings(FleetPlatform platform, Tracking tracking, RequestBudget budget, InstantSource clock) {
        this.platform = platform;
        this.tracking = tracking;
        this.budget = budget;
        this.clock = clock;
    }

    int size() {
        return underWay.size();
    }

    Optional<CompletionStage<MissionEntry>> of(MissionEntry entry) {
        return Optional.ofNullable(underWay.get(entry.number()));
    }

    /** Reads the status, unless that is being done already; the stage has the entry as it was recorded then. */
    CompletionStage<MissionEntry> begin(MissionEntry entry) {
        CompletableFuture<MissionEntry> mine = new CompletableFuture<>();
        CompletableFuture<MissionEntry> shared = underWay.putIfAbsent(entry.number(), mine);
        if (shared != null) {
            return shared;
        }
        read(entry).whenComplete((read, failure) -> {
            underWay.remove(entry.number());
            if (failure == null) {
                mine.complete(read);
            } else {
                mine.completeExceptionally(failure);
            }
        });
        return mine;
    }

    /** Completes when those that are under way now have ended. */
    CompletionStage<Void> ended() {
        return CompletableFuture.allOf(underWay.values().toArray(CompletableFuture<?>[]::new))
                .exceptionally(failure -> null);
    }

    private CompletionStage<MissionEntry> read(MissionEntry entry) {
        return CompletableFuture.completedFuture(entry.key())
                .thenCompose(platform::readStatus)
                .exceptionally(Readings::bug)
                .thenCompose(reading -> {
                    budget.heard(reading.condition(), reading.waitUntil().orElse(null));
                    return tracking.record(entry, reading, clock.instant());
                });
    }

    private static StatusReading bug(Throwable failure) {
        LOGGER.log(Level.ERROR, "the fleet platform's adapter failed at reading a status", failure);
        return new StatusReading.Unread(new Outcome.Unknown(Doubt.LOST, "internal error", null));
    }
}
