package dev.tributary.application;

import dev.tributary.application.event.DeliveryWatch;
import dev.tributary.application.event.Feed;
import dev.tributary.application.event.Wait;
import dev.tributary.application.intake.Answer;
import dev.tributary.application.intake.Identity;
import dev.tributary.application.intake.Intake;
import dev.tributary.application.intake.Order;
import dev.tributary.application.intake.Patch;
import dev.tributary.application.intake.Patching;
import dev.tributary.application.intake.RetryRequest;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Note;
import dev.tributary.application.port.Place;
import dev.tributary.application.tracking.Tracker;
import dev.tributary.domain.MissionId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** The missions of one gateway. */
final class GatewayMissions implements Missions {

    private final MissionStore store;
    private final InstantSource clock;
    private final Intake intake;
    private final Patching patching;
    private final Tracker tracker;
    private final Feed feed;
    private final DeliveryWatch watch;

    GatewayMissions(
            MissionStore store,
            InstantSource clock,
            Intake intake,
            Patching patching,
            Tracker tracker,
            Feed feed,
            DeliveryWatch watch) {
        this.store = store;
        this.clock = clock;
        this.intake = intake;
        this.patching = patching;
        this.tracker = tracker;
        this.feed = feed;
        this.watch = watch;
    }

    @Override
    public CompletionStage<List<Answer>> submit(List<Submission> submissions, List<Note> notes) {
        return intake.submit(submissions, notes);
    }

    @Override
    public CompletionStage<Answer> patch(Patch patch) {
        return patching.patch(patch);
    }

    @Override
    public CompletionStage<Optional<MissionEntry>> find(Scope scope, MissionId id) {
        return store.find(id).thenApply(sameId -> Identity.visible(sameId, scope));
    }

    @Override
    public CompletionStage<Optional<MissionEntry>> refresh(Scope scope, MissionId id) {
        return find(scope, id)
                .thenCompose(found -> found.isEmpty()
                        ? CompletableFuture.completedFuture(found)
                        : tracker.refresh(found.get()).thenApply(Optional::of));
    }

    @Override
    public CompletionStage<Optional<MissionEntry>> awaitDelivery(Scope scope, MissionId id, Duration patience) {
        return find(scope, id).thenCompose(found -> {
            if (found.isEmpty() || found.get().delivery().state().isFinal()) {
                return CompletableFuture.completedFuture(found);
            }
            Wait wait = watch.await(found.get().number(), patience);
            return find(scope, id).thenCompose(since -> {
                if (since.isEmpty() || since.get().delivery().state().isFinal()) {
                    wait.end();
                }
                return wait.over().thenCompose(nothing -> find(scope, id));
            });
        });
    }

    @Override
    public CompletionStage<List<MissionEntry>> list(EntryQuery query) {
        return store.list(query);
    }

    @Override
    public CompletionStage<List<RecordedEvent>> timeline(Scope scope, MissionId id) {
        return find(scope, id)
                .thenCompose(found -> found.isEmpty()
                        ? CompletableFuture.completedFuture(List.of())
                        : store.timeline(found.get().number()));
    }

    @Override
    public CompletionStage<Answer> retry(Scope scope, MissionId id, Order order) {
        return intake.decide(new Place.OfMission(id, null), new RetryRequest(scope, order, clock.instant()));
    }

    @Override
    public CompletionStage<List<RecordedEvent>> eventsAfter(Scope scope, long sequence, int limit) {
        return store.eventsAfter(sequence, scope.partner(), limit);
    }

    @Override
    public Subscription subscribe(Scope scope, long after, Consumer<RecordedEvent> listener) {
        return feed.subscribe(scope, after, listener);
    }

    @Override
    public long newestEvent() {
        return feed.newest();
    }

    @Override
    public Notes notes() {
        return new GatewayNotes(store);
    }
}
