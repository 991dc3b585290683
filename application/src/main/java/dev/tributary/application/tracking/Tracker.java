package dev.tributary.application.tracking;

import dev.tributary.application.GatewaySettings;
import dev.tributary.application.Surroundings;
import dev.tributary.application.delivery.RequestBudget;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.Agenda;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.Outcome.Doubt;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.Timer.Alarm;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads the status of delivered missions when it is due, and at once when asked. */
public final class Tracker {

    private static final System.Logger LOGGER = System.getLogger(Tracker.class.getName());
    private static final Duration LOOK_AT_LEAST = Duration.ofSeconds(1);

    /** Of the calls that may be under way, this part may read statuses. */
    private static final int PART_OF_CALLS = 4;

    private final FleetPlatform platform;
    private final MissionStore store;
    private final Surroundings surroundings;
    private final GatewaySettings settings;
    private final RequestBudget budget;
    private final Tracking tracking;
    private final Map<Long, CompletableFuture<MissionEntry>> readings = new ConcurrentHashMap<>();
    private final AtomicBoolean claiming = new AtomicBoolean();
    private volatile Alarm alarm = () -> {};
    private volatile boolean running;

    public Tracker(
            FleetPlatform platform,
            MissionStore store,
            Surroundings surroundings,
            GatewaySettings settings,
            RequestBudget budget) {
        this.platform = platform;
        this.store = store;
        this.surroundings = surroundings;
        this.settings = settings;
        this.budget = budget;
        this.tracking = new Tracking(store, new TrackingSchedule(settings.trackingInterval()));
    }

    public void start() {
        running = true;
        look();
    }

    /** Begins no more readings; the stage completes when those under way have been recorded. */
    public CompletionStage<Void> stop() {
        running = false;
        alarm.cancel();
        return CompletableFuture.allOf(readings.values().toArray(CompletableFuture<?>[]::new))
                .exceptionally(failure -> null);
    }

    /** The entry after its status was read now; callers that ask at the same time share one reading. */
    public CompletionStage<MissionEntry> refresh(MissionEntry entry) {
        if (!running || !entry.presence().isPresent()) {
            return CompletableFuture.completedFuture(entry);
        }
        CompletableFuture<MissionEntry> mine = new CompletableFuture<>();
        CompletableFuture<MissionEntry> shared = readings.putIfAbsent(entry.number(), mine);
        if (shared != null) {
            return shared;
        }
        read(entry, mine);
        return mine;
    }

    private void look() {
        if (!running) {
            return;
        }
        Duration half = settings.trackingInterval().dividedBy(2);
        alarm = surroundings.timer().after(half.compareTo(LOOK_AT_LEAST) < 0 ? half : LOOK_AT_LEAST, this::look);
        int room = Math.max(1, settings.maxInFlight() / PART_OF_CALLS) - readings.size();
        if (room > 0 && claiming.compareAndSet(false, true)) {
            claim(budgeted(room));
        }
    }

    private int budgeted(int room) {
        int granted = 0;
        while (granted < room && budget.takeForStatus()) {
            granted++;
        }
        return granted;
    }

    private void claim(int room) {
        Instant now = surroundings.clock().instant();
        CompletionStage<List<MissionEntry>> due = room == 0
                ? CompletableFuture.completedFuture(List.of())
                : store.takeDue(Agenda.TRACKING, now, room, tracking.claim(now.plus(settings.callTimeout())));
        due.whenComplete((entries, failure) -> {
            claiming.set(false);
            if (failure != null) {
                LOGGER.log(Level.WARNING, "statuses that are due cannot be read: {0}", failure.getMessage());
            } else {
                entries.forEach(this::refresh);
            }
        });
    }

    private void read(MissionEntry entry, CompletableFuture<MissionEntry> result) {
        platform.readStatus(entry.key())
                .exceptionally(Tracker::bug)
                .thenCompose(reading ->
                        tracking.record(entry, reading, surroundings.clock().instant()))
                .whenComplete((read, failure) -> {
                    readings.remove(entry.number());
                    if (failure == null) {
                        result.complete(read);
                    } else {
                        result.completeExceptionally(failure);
                    }
                });
    }

    private static StatusReading bug(Throwable failure) {
        LOGGER.log(Level.ERROR, "the fleet platform's adapter failed at reading a status", failure);
        return new StatusReading.Unread(new Outcome.Unknown(Doubt.LOST, "internal error", null));
    }
}
