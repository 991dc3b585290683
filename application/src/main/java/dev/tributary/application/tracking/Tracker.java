package dev.tributary.application.tracking;

import dev.tributary.application.GatewaySettings;
import dev.tributary.application.Surroundings;
import dev.tributary.application.budget.RequestBudget;
import dev.tributary.application.budget.Rest;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.Agenda;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Timer.Alarm;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads the status of delivered missions when it is due, and at once when asked. */
public final class Tracker {

    private static final System.Logger LOGGER = System.getLogger(Tracker.class.getName());
    private static final Duration LOOK_AT_LEAST = Duration.ofSeconds(1);

    /** How long a store that failed is left alone. */
    private static final Duration REST = Duration.ofSeconds(5);

    private final MissionStore store;
    private final Surroundings surroundings;
    private final GatewaySettings settings;
    private final RequestBudget budget;
    private final Tracking tracking;
    private final Readings readings;
    private final int places;
    /** How many are read on demand: they take no place from those by schedule. */
    private final AtomicInteger refreshing = new AtomicInteger();

    private final AtomicBoolean claiming = new AtomicBoolean();
    private volatile Alarm alarm = () -> {};
    private volatile Instant restsUntil = Instant.MIN;
    private volatile boolean running;

    /** Whether more may be due than was claimed last. */
    private volatile boolean more;

    public Tracker(
            FleetPlatform platform,
            MissionStore store,
            Surroundings surroundings,
            GatewaySettings settings,
            RequestBudget budget) {
        this.store = store;
        this.surroundings = surroundings;
        this.settings = settings;
        this.budget = budget;
        this.tracking = new Tracking(store, new TrackingSchedule(settings.trackingInterval()));
        this.readings = new Readings(platform, tracking, budget, surroundings.clock());
        this.places = Math.max(1, settings.maxInFlight() * settings.trackingShare() / 100);
    }

    public void start() {
        running = true;
        look();
    }

    /** Begins no more readings; the stage completes when those under way have been recorded. */
    public CompletionStage<Void> stop() {
        running = false;
        alarm.cancel();
        return readings.ended();
    }

    /**
     * The entry after its status was read now, or as it is where there is no request left to do so, or as many are read on
     * demand already as are by schedule at most; callers that ask at the same time share one reading.
     */
    public CompletionStage<MissionEntry> refresh(MissionEntry entry) {
        return readings.of(entry)
                .orElseGet(() -> isReadable(entry) && refreshing.get() < places && budget.takeForStatus()
                        ? readNow(entry)
                        : CompletableFuture.completedFuture(entry));
    }

    private CompletionStage<MissionEntry> readNow(MissionEntry entry) {
        refreshing.incrementAndGet();
        return readings.begin(entry).whenComplete((read, failure) -> refreshing.decrementAndGet());
    }

    private boolean isReadable(MissionEntry entry) {
        return running && entry.presence().isPresent();
    }

    private void look() {
        if (!running) {
            return;
        }
        Duration half = settings.trackingInterval().dividedBy(2);
        alarm = surroundings.timer().after(half.compareTo(LOOK_AT_LEAST) < 0 ? half : LOOK_AT_LEAST, this::look);
        claim();
    }

    /** Half of the places must be free, so that many are claimed at once. */
    private void claim() {
        Instant now = surroundings.clock().instant();
        int room = Rest.lasts(restsUntil, REST, now) ? 0 : places - (readings.size() - refreshing.get());
        if (running && room >= (places + 1) / 2 && claiming.compareAndSet(false, true)) {
            claim(budgeted(room), now);
        }
    }

    private int budgeted(int room) {
        int granted = 0;
        while (granted < room && budget.takeForStatus()) {
            granted++;
        }
        return granted;
    }

    private void claim(int room, Instant now) {
        CompletionStage<List<Optional<MissionEntry>>> due = room == 0
                ? CompletableFuture.completedFuture(List.of())
                : store.takeDue(Agenda.TRACKING, now, room, tracking.claim(now, now.plus(settings.callTimeout())));
        due.whenComplete((entries, failure) -> {
            if (failure != null) {
                restsUntil = now.plus(REST);
                LOGGER.log(Level.WARNING, "statuses that are due cannot be read: {0}", failure.getMessage());
            }
            read(failure == null ? entries : List.of(), room);
        });
    }

    private void read(List<Optional<MissionEntry>> claimed, int room) {
        List<MissionEntry> readable = claimed.stream()
                .flatMap(Optional::stream)
                .filter(this::isReadable)
                .toList();
        budget.giveBackForStatus(room - readable.size());
        more = room > 0 && claimed.size() == room;
        claiming.set(false);
        if (more && readable.isEmpty()) {
            claim();
        }
        readable.forEach(entry -> readings.begin(entry).whenComplete((read, failure) -> {
            if (more) {
                claim();
            }
        }));
    }
}
