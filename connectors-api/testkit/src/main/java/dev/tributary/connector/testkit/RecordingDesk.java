package dev.tributary.connector.testkit;

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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One partner's desk, or that of all, at a gateway in memory: judges what is handed in as the gateway does, and records
 * it.
 */
public final class RecordingDesk implements MissionDesk {

    private static final int MOST = 1000;

    private final MemoryGateway gateway;
    private final String connector;
    private final String partner;
    private final Predicate<String> sees;

    RecordingDesk(MemoryGateway gateway, String connector, String partner, Predicate<String> sees) {
        this.gateway = gateway;
        this.connector = connector;
        this.partner = partner;
        this.sees = sees;
    }

    String connector() {
        return connector;
    }

    String partner() {
        return partner;
    }

    Optional<MissionView> see(String id) {
        return gateway.find(id).filter(view -> sees.test(view.source().partner()));
    }

    private <T> CompletionStage<T> read(Supplier<T> reading) {
        return later(() -> gateway.read(reading));
    }

    private <T> CompletionStage<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, gateway.threads.answers());
    }

    @Override
    public CompletionStage<List<Receipt>> submitAll(List<Submission> submissions, List<ConnectorState.Entry> entries) {
        MemoryState.require(submissions.size() <= MOST, "at most 1,000 submissions at once, not " + submissions.size());
        MemoryState.check(entries);
        List<Submission> items = List.copyOf(submissions);
        List<ConnectorState.Entry> kept = List.copyOf(entries);
        return later(() -> gateway.submit(this, gateway.onExisting(items), kept));
    }

    @Override
    public CompletionStage<Receipt> replace(Submission submission) {
        return later(() -> gateway.submit(this, List.of(submission), List.of()).get(0));
    }

    @Override
    public CompletionStage<Receipt> patch(String id, UnaryOperator<MissionDraft> change, Origin origin) {
        return later(() -> {
            Optional<MissionView> known = see(id);
            if (known.isEmpty()) {
                return Intake.reject("/id", "id-unknown");
            }
            MissionDraft changed = change.apply(known.get().mission()).with(MissionDraft.Action.UPDATE);
            return Views.isCancelled(known.get())
                    ? ofCancelled(known.get(), changed)
                    : gateway.submit(this, List.of(new Submission(changed, origin)), List.of())
                            .get(0);
        });
    }

    private static Receipt ofCancelled(MissionView known, MissionDraft changed) {
        return known.mission().fields().equals(changed.fields())
                ? new Receipt.Duplicate(known)
                : Intake.reject("/id", "id-taken");
    }

    @Override
    public CompletionStage<Optional<MissionView>> find(String id) {
        return read(() -> see(id));
    }

    @Override
    public CompletionStage<Optional<MissionView>> refresh(String id) {
        return read(() -> {
            see(id).ifPresent(view -> gateway.report(id, MissionView.ProgressState.READ));
            return see(id);
        });
    }

    @Override
    public CompletionStage<Optional<MissionView>> awaitDelivery(String id, Duration patience) {
        CompletableFuture<Optional<MissionView>> ended = new CompletableFuture<>();
        Runnable listening = gateway.events.listen(told -> complete(id, ended));
        complete(id, ended);
        gateway.threads.after(patience.toMillis(), () -> ended.complete(Optional.empty()));
        return ended.thenApply(view -> view.or(() -> see(id))).whenComplete((view, failure) -> listening.run());
    }

    private void complete(String id, CompletableFuture<Optional<MissionView>> ended) {
        see(id).filter(view -> view.delivery().state().isFinal())
                .ifPresent(view -> ended.completeAsync(() -> Optional.of(view), gateway.threads.answers()));
    }

    @Override
    public CompletionStage<MissionQuery.Page> list(MissionQuery query) {
        return read(() -> page(query));
    }

    private MissionQuery.Page page(MissionQuery query) {
        int from = query.cursor() == null ? 0 : place(query.cursor());
        List<MissionView> all = gateway.missions().stream()
                .filter(view -> sees.test(view.source().partner()))
                .filter(view -> query.delivery() == null || view.delivery().state() == query.delivery())
                .filter(view -> query.progress() == null || view.progress().state() == query.progress())
                .filter(view ->
                        query.connector() == null || view.source().connector().equals(query.connector()))
                .filter(view -> query.recipient() == null
                        || Views.recipients(view.mission()).contains(query.recipient()))
                .filter(view ->
                        query.updatedSince() == null || !view.updatedAt().isBefore(query.updatedSince()))
                .toList();
        int to = Math.min(all.size(), from + query.limit());
        return new MissionQuery.Page(all.subList(Math.min(from, to), to), to < all.size() ? "c" + to : null);
    }

    private static int place(String cursor) {
        if (!cursor.matches("c\\d+")) {
            throw new IllegalArgumentException("no cursor of mine");
        }
        return Integer.parseInt(cursor.substring(1));
    }

    @Override
    public CompletionStage<List<MissionEvent>> timeline(String id) {
        return read(() -> see(id).isEmpty()
                ? List.of()
                : gateway.events.after(0).stream()
                        .map(EventLog.Told::event)
                        .filter(event -> event.missionId().equals(id))
                        .toList());
    }

    @Override
    public CompletionStage<Receipt> retry(String id) {
        return later(() -> see(id).map(this::again).orElseGet(() -> Intake.reject("/id", "id-unknown")));
    }

    private Receipt again(MissionView view) {
        MissionView.DeliveryState state = view.delivery().state();
        if (state != MissionView.DeliveryState.FAILED
                && state != MissionView.DeliveryState.REJECTED
                && state != MissionView.DeliveryState.EXPIRED) {
            return new Receipt.Duplicate(view);
        }
        MissionView queued = Views.with(view, MissionView.DeliveryState.QUEUED);
        gateway.keep(queued, MissionEvent.Kind.RETRY);
        return new Receipt.Accepted(queued, false);
    }

    @Override
    public CompletionStage<List<MissionEvent>> eventsAfter(long sequence, int limit) {
        return read(() -> gateway.events.after(sequence).stream()
                .filter(told -> sees.test(told.partner()))
                .map(EventLog.Told::event)
                .limit(limit)
                .toList());
    }

    @Override
    public AutoCloseable subscribe(long after, Consumer<MissionEvent> listener) {
        Runnable end = gateway.events.listen(told -> {
            if (sees.test(told.partner())) {
                listener.accept(told.event());
            }
        });
        return end::run;
    }

    @Override
    public AutoCloseable follow(String name, Function<MissionEvent, CompletionStage<?>> listener) {
        return follow(name, listener, gateway.threads.blocking());
    }

    /** The same, on a thread of this executor. */
    AutoCloseable follow(String name, Function<MissionEvent, CompletionStage<?>> listener, Executor blocking) {
        MemoryState.require(!name.isEmpty() && name.length() <= 100, "a name has 1 to 100 characters");
        return new Following(gateway, connector, name, listener, blocking).begin();
    }
}
