package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.MissionDraft;
import dev.tributary.connector.spi.MissionEvent;
import dev.tributary.connector.spi.MissionQuery;
import dev.tributary.connector.spi.MissionView;
import dev.tributary.connector.spi.Origin;
import dev.tributary.connector.spi.Receipt;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The desk that one running connector gets. */
final class FencedDesk implements MissionDesk {

    private static final Receipt STOPPED = new Receipt.ComeBackLater(
            Duration.ofSeconds(5), new Text("the connector is stopped", "le connecteur est arrêté"));

    private final RecordingDesk desk;
    private final Fence fence;
    private final InFlight inFlight;
    private final Executor blocking;

    FencedDesk(RecordingDesk desk, Fence fence, InFlight inFlight, Executor blocking) {
        this.desk = desk;
        this.fence = fence;
        this.inFlight = inFlight;
        this.blocking = blocking;
    }

    private CompletionStage<List<Receipt>> submit(int items, Supplier<CompletionStage<List<Receipt>>> handIn) {
        fence.pass();
        return fence.isShut()
                ? CompletableFuture.completedFuture(Collections.nCopies(items, STOPPED))
                : fence.submit(handIn);
    }

    private CompletionStage<Receipt> submitOne(Supplier<CompletionStage<Receipt>> handIn) {
        return submit(1, () -> handIn.get().thenApply(List::of)).thenApply(receipts -> receipts.get(0));
    }

    private <T> CompletionStage<T> read(Supplier<CompletionStage<T>> reading) {
        fence.pass();
        return fence.isShut() ? CompletableFuture.failedFuture(stopped()) : fence.through(reading.get());
    }

    static UncheckedIOException stopped() {
        IOException why = new IOException("the connector is stopped");
        return new UncheckedIOException(why.getMessage(), why);
    }

    private AutoCloseable subscription(Supplier<AutoCloseable> begin) {
        fence.pass();
        return fence.isShut() ? () -> {} : fence.keep(begin.get());
    }

    @Override
    public CompletionStage<List<Receipt>> submitAll(List<Submission> submissions, List<ConnectorState.Entry> entries) {
        return submit(submissions.size(), () -> inFlight.count(submissions, desk.submitAll(submissions, entries)));
    }

    @Override
    public CompletionStage<Receipt> replace(Submission submission) {
        return submitOne(() -> desk.replace(submission));
    }

    @Override
    public CompletionStage<Receipt> patch(String id, UnaryOperator<MissionDraft> change, Origin origin) {
        return submitOne(() -> desk.patch(id, change, origin));
    }

    @Override
    public CompletionStage<Receipt> retry(String id) {
        return submitOne(() -> desk.retry(id));
    }

    @Override
    public CompletionStage<Optional<MissionView>> find(String id) {
        return read(() -> desk.find(id));
    }

    @Override
    public CompletionStage<Optional<MissionView>> refresh(String id) {
        return read(() -> desk.refresh(id));
    }

    @Override
    public CompletionStage<Optional<MissionView>> awaitDelivery(String id, Duration patience) {
        return read(() -> desk.awaitDelivery(id, patience));
    }

    @Override
    public CompletionStage<MissionQuery.Page> list(MissionQuery query) {
        return read(() -> desk.list(query));
    }

    @Override
    public CompletionStage<List<MissionEvent>> timeline(String id) {
        return read(() -> desk.timeline(id));
    }

    @Override
    public CompletionStage<List<MissionEvent>> eventsAfter(long sequence, int limit) {
        return read(() -> desk.eventsAfter(sequence, limit));
    }

    @Override
    public AutoCloseable subscribe(long after, Consumer<MissionEvent> listener) {
        return subscription(() -> desk.subscribe(after, listener));
    }

    @Override
    public AutoCloseable follow(String name, Function<MissionEvent, CompletionStage<?>> listener) {
        return subscription(() -> desk.follow(name, listener, blocking));
    }
}
