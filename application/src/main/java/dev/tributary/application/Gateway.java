package dev.tributary.application;

import dev.tributary.application.budget.RequestBudget;
import dev.tributary.application.delivery.DeliveryEngine;
import dev.tributary.application.event.DeliveryWatch;
import dev.tributary.application.event.Feed;
import dev.tributary.application.intake.Door;
import dev.tributary.application.intake.Identity;
import dev.tributary.application.intake.Intake;
import dev.tributary.application.intake.Patching;
import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.operation.GatewayOperations;
import dev.tributary.application.operation.Operations;
import dev.tributary.application.operation.Retention;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.tracking.Remapping;
import dev.tributary.application.tracking.Tracker;
import dev.tributary.application.tracking.UnmappedStatuses;
import dev.tributary.domain.DeliveryState;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Takes missions in, brings them to the platform and follows them. It owns neither store, platform nor timer: who made
 * these closes them, once this is closed.
 */
public final class Gateway implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(Gateway.class.getName());
    private static final Duration CLOSES_WITHIN = Duration.ofSeconds(8);

    private final MissionStore store;
    private final Surroundings surroundings;
    private final DeliveryEngine engine;
    private final Tracker tracker;
    private final Remapping remapping;
    private final Feed feed;
    private final Housekeeping housekeeping;
    private final Missions missions;
    private final Operations operations;
    private @Nullable CompletionStage<Void> stopped;
    private long closesBy;

    public Gateway(FleetPlatform platform, MissionStore store, Surroundings around, GatewaySettings settings) {
        this.store = store;
        this.surroundings = inMilliseconds(around);
        InstantSource clock = surroundings.clock();
        RequestBudget budget = new RequestBudget(
                settings.requestsPerSecond(), settings.trackingShare(), clock, surroundings.telemetry());
        Door door = new Door(settings.backlogLimit(), surroundings.telemetry());
        Identity identity = new Identity(settings.customer());
        DeliveryWatch watch = new DeliveryWatch(surroundings.timer());
        engine = new DeliveryEngine(platform, store, surroundings, settings, budget);
        tracker = new Tracker(platform, store, surroundings, settings, budget);
        remapping = new Remapping(store, platform.statusTable(), surroundings, settings.trackingInterval());
        feed = new Feed(store);
        housekeeping = new Housekeeping(
                store, surroundings, door, feed, new Retention(store, surroundings, settings.retention()));
        operations = new GatewayOperations(store, clock);
        missions = new GatewayMissions(
                store,
                clock,
                new Intake(store, platform.limits(), identity, clock, door),
                new Patching(store, platform.limits(), identity, clock, door),
                tracker,
                feed,
                watch);
        store.onCommit(this::wakeEngine);
        store.onCommit(watch);
        store.onCommit(feed);
        store.onCommit(new UnmappedStatuses(surroundings.telemetry()));
    }

    /** Stores keep times to the millisecond. */
    private static Surroundings inMilliseconds(Surroundings around) {
        InstantSource clock = around.clock();
        return new Surroundings(
                () -> clock.instant().truncatedTo(ChronoUnit.MILLIS),
                around.timer(),
                around.random(),
                around.telemetry());
    }

    /** Takes up what a process before left, then delivers. To be called once. */
    public CompletionStage<Void> start() {
        return store.endLeases(surroundings.clock().instant())
                .thenCompose(nothing -> store.newestEvent())
                .thenAccept(newest -> {
                    feed.start(newest);
                    engine.start();
                    tracker.start();
                    remapping.start();
                    housekeeping.start();
                });
    }

    public Missions missions() {
        return missions;
    }

    public Operations operations() {
        return operations;
    }

    /** Begins nothing more; completes when the calls under way have ended and are recorded. Returns at once. */
    public synchronized CompletionStage<Void> stop() {
        if (stopped == null) {
            closesBy = System.nanoTime() + CLOSES_WITHIN.toNanos();
            housekeeping.stop();
            remapping.stop();
            stopped = engine.stop()
                    .thenCombine(tracker.stop(), (delivered, tracked) -> null)
                    .thenRun(feed::stop);
        }
        return stopped;
    }

    private synchronized long closesBy() {
        return closesBy;
    }

    private void wakeEngine(List<RecordedEvent> events) {
        for (RecordedEvent event : events) {
            EventKind kind = event.event().kind();
            if (kind == EventKind.ACCEPTED || kind == EventKind.CANCELLATION) {
                engine.overtaken(event.entry());
            }
        }
        if (events.stream().anyMatch(event -> event.event().delivery() == DeliveryState.QUEUED)) {
            engine.wake();
        }
    }

    /** Waits until 8 s after it was first told to stop; a call that takes longer is read back at the next start. */
    @Override
    public void close() {
        try {
            CompletableFuture<Void> ended = stop().toCompletableFuture();
            ended.get(Math.max(0, closesBy() - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException unfinished) {
            LOGGER.log(Level.INFO, "closed while calls were under way: they are read back at the next start");
        }
        feed.close();
    }
}
