package dev.tributary.connector.host;

import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionQuery;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The desk as a connector sees it: what it hands in is bounded, and whatever it does when it is told something is done in
 * threads of its own.
 */
final class GuardedDesk implements MissionDesk {

    private final MissionDesk desk;
    private final Guard guard;

    GuardedDesk(MissionDesk desk, Guard guard) {
        this.desk = desk;
        this.guard = guard;
    }

    @Override
    public CompletionStage<List<Receipt>> submitAll(List<Submission> submissions, List<ConnectorState.Entry> entries) {
        return guard.submitted(submissions.size(), () -> desk.submitAll(submissions, entries));
    }

    @Override
    public CompletionStage<Receipt> replace(Submission submission) {
        return one(() -> desk.replace(submission));
    }

    @Override
    public CompletionStage<Receipt> patch(String id, UnaryOperator<MissionDraft> change, Origin origin) {
        Objects.requireNonNull(change, "change");
        return one(() -> desk.patch(id, draft -> guard.callbacks().call("patch", () -> change.apply(draft)), origin));
    }

    private CompletionStage<Receipt> one(Supplier<CompletionStage<Receipt>> submit) {
        return guard.submitted(1, () -> submit.get().thenApply(List::of)).thenApply(receipts -> receipts.get(0));
    }

    @Override
    public CompletionStage<Optional<MissionView>> find(String id) {
        return guard.read(() -> desk.find(id));
    }

    @Override
    public CompletionStage<Optional<MissionView>> refresh(String id) {
        return guard.read(() -> desk.refresh(id));
    }

    @Override
    public CompletionStage<Optional<MissionView>> awaitDelivery(String id, Duration patience) {
        return guard.read(() -> desk.awaitDelivery(id, patience));
    }

    @Override
    public CompletionStage<MissionQuery.Page> list(MissionQuery query) {
        return guard.read(() -> desk.list(query));
    }

    @Override
    public CompletionStage<List<MissionEvent>> timeline(String id) {
        return guard.read(() -> desk.timeline(id));
    }

    @Override
    public CompletionStage<Receipt> retry(String id) {
        return guard.receipts(1, () -> desk.retry(id).thenApply(List::of)).thenApply(receipts -> receipts.get(0));
    }

    @Override
    public CompletionStage<List<MissionEvent>> eventsAfter(long sequence, int limit) {
        return guard.read(() -> desk.eventsAfter(sequence, limit));
    }

    @Override
    public AutoCloseable subscribe(long after, Consumer<MissionEvent> listener) {
        Objects.requireNonNull(listener, "listener");
        QueuedListener queued = new QueuedListener(desk, guard, listener);
        queued.open(after);
        return queued;
    }

    @Override
    public AutoCloseable follow(String name, Function<MissionEvent, CompletionStage<?>> listener) {
        Objects.requireNonNull(listener, "listener");
        return desk.follow(name, event -> guard.callbacks().call("follow", () -> listener.apply(event)));
    }
}
