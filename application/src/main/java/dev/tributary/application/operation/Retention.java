package dev.tributary.application.operation;

import dev.tributary.application.Surroundings;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.Found;
import dev.tributary.application.port.Located;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.RestQuery;
import dev.tributary.application.port.Step;
import dev.tributary.application.port.Timer.Alarm;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Removes missions that have been over for long, with their timelines: batch after batch with pauses between, so that
 * whatever comes in goes on.
 */
public final class Retention {

    private static final System.Logger LOGGER = System.getLogger(Retention.class.getName());
    private static final int BATCH = 100;

    /** Between two batches, of which one takes the store some ten milliseconds. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final MissionStore store;
    private final Surroundings surroundings;
    private final Duration kept;
    private volatile Alarm alarm = () -> {};
    private volatile CompletableFuture<Void> sweeping = CompletableFuture.completedFuture(null);
    private volatile boolean stopped;

    public Retention(MissionStore store, Surroundings surroundings, Duration kept) {
        this.store = store;
        this.surroundings = surroundings;
        this.kept = kept;
    }

    /** Looks through all that is old enough now, unless it does so already; the stage completes when that is done. */
    public CompletionStage<Void> sweep() {
        if (sweeping.isDone() && !stopped) {
            Sweep sweep = new Sweep(surroundings.clock().instant().minus(kept));
            sweeping = sweep.end;
            sweep.from(Instant.EPOCH, 0);
        }
        return sweeping;
    }

    /** Begins no more batches. */
    public void stop() {
        stopped = true;
        alarm.cancel();
        sweeping.complete(null);
    }

    /** One look through all that was updated before a time. */
    private final class Sweep {

        private final Instant before;
        private final CompletableFuture<Void> end = new CompletableFuture<>();
        private int removed;

        private Sweep(Instant before) {
            this.before = before;
        }

        private void from(Instant time, long number) {
            store.resting(new RestQuery(before, time, number, BATCH))
                    .thenCompose(batch -> remove(batch).thenAccept(done -> goOn(batch)))
                    .exceptionally(failure -> {
                        end.completeExceptionally(failure);
                        return null;
                    });
        }

        private CompletionStage<Void> remove(List<MissionEntry> batch) {
            List<Located<Boolean>> removals = batch.stream()
                    .filter(MissionEntry::isOver)
                    .map(entry -> new Located<>(new Place.OfEntry(entry.number()), this::remove))
                    .toList();
            return removals.isEmpty()
                    ? CompletableFuture.completedFuture(null)
                    : store.changeAll(removals).thenAccept(this::count);
        }

        /** It may have changed since it was read. */
        private Step<Boolean> remove(Found found) {
            return found.entries().stream()
                    .filter(entry -> entry.isOver() && entry.updatedAt().isBefore(before))
                    .findFirst()
                    .map(entry -> Step.remove(entry, true))
                    .orElseGet(() -> Step.leave(false));
        }

        private void count(List<Boolean> results) {
            removed += Math.toIntExact(results.stream().filter(gone -> gone).count());
        }

        private void goOn(List<MissionEntry> batch) {
            if (batch.size() == BATCH && !stopped) {
                MissionEntry last = batch.get(BATCH - 1);
                alarm = surroundings.timer().after(PAUSE, () -> from(last.updatedAt(), last.number()));
                return;
            }
            if (removed > 0) {
                LOGGER.log(Level.INFO, "removed " + removed + " missions that were over before " + before);
            }
            end.complete(null);
        }
    }
}
