package dev.tributary.application.tracking;

import dev.tributary.application.Surroundings;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.application.port.Located;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.OnceKey;
import dev.tributary.application.port.Place;
import dev.tributary.application.port.Remembered;
import dev.tributary.application.port.StatusTable;
import dev.tributary.application.port.Step;
import dev.tributary.application.port.Timer.Alarm;
import dev.tributary.domain.Partner;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Reads the statuses that are kept anew when the table has changed that they were read by: once after a start, batch after
 * batch with pauses between, so that whatever comes in goes on.
 */
public final class Remapping {

    private static final System.Logger LOGGER = System.getLogger(Remapping.class.getName());
    private static final int BATCH = 200;
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** No connector is without a name. It is forgotten in time, and all is read once more at the next start then. */
    private static final OnceKey TABLE = new OnceKey("", new Partner("nobody"), "status-table");

    private static final Place MEMORY = new Place.OfMission(null, TABLE);
    private static final Verdict NO_VERDICT = new Verdict.Rejected(List.of(), List.of());

    private final MissionStore store;
    private final StatusTable table;
    private final Surroundings surroundings;
    private final Reinterpretation reinterpretation;
    private volatile Alarm alarm = () -> {};
    private volatile boolean stopped;

    public Remapping(MissionStore store, StatusTable table, Surroundings surroundings, Duration trackingInterval) {
        this.store = store;
        this.table = table;
        this.surroundings = surroundings;
        this.reinterpretation =
                new Reinterpretation(table, new TrackingSchedule(trackingInterval), surroundings.clock());
    }

    /** Returns at once. */
    public void start() {
        store.change(MEMORY, found -> Step.leave(found.firstVerdict()))
                .thenAccept(known -> {
                    if (known.isEmpty() || !known.get().fingerprint().equals(table.fingerprint())) {
                        from(0, 0);
                    }
                })
                .exceptionally(this::failed);
    }

    public void stop() {
        stopped = true;
        alarm.cancel();
    }

    private void from(long after, int changedBefore) {
        store.list(new EntryQuery(null, null, null, null, null, null, after, BATCH))
                .thenCompose(batch -> readAnew(batch).thenCompose(changed -> goOn(batch, changedBefore + changed)))
                .exceptionally(this::failed);
    }

    private CompletionStage<Integer> readAnew(List<MissionEntry> batch) {
        List<Located<Boolean>> changes = batch.stream()
                .filter(reinterpretation::changes)
                .map(entry -> new Located<>(new Place.OfEntry(entry.number()), reinterpretation))
                .toList();
        return changes.isEmpty()
                ? CompletableFuture.completedFuture(0)
                : store.changeAll(changes)
                        .thenApply(results -> Math.toIntExact(
                                results.stream().filter(changed -> changed).count()));
    }

    private CompletionStage<Void> goOn(List<MissionEntry> batch, int changed) {
        if (stopped) {
            return CompletableFuture.completedFuture(null);
        }
        if (batch.size() == BATCH) {
            long last = batch.get(BATCH - 1).number();
            alarm = surroundings.timer().after(PAUSE, () -> from(last, changed));
            return CompletableFuture.completedFuture(null);
        }
        if (changed > 0) {
            LOGGER.log(Level.INFO, "the status table has changed: {0} missions have another progress by it", changed);
        }
        Remembered read = new Remembered(table.fingerprint(), NO_VERDICT);
        return store.change(MEMORY, found -> Step.leave(true).remembering(kept -> read))
                .thenAccept(done -> {});
    }

    /** What a store that closes leaves undone is nothing to warn of. */
    private Void failed(Throwable failure) {
        LOGGER.log(
                stopped ? Level.DEBUG : Level.WARNING,
                "statuses were not read by the new table, and will be at the next start: {0}",
                failure.getMessage());
        return null;
    }
}
