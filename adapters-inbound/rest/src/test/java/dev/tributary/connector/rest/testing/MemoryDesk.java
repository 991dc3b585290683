package dev.tributary.connector.rest.testing;

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
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One partner's desk, or that of all. */
public final class MemoryDesk implements MissionDesk {

    private final MemoryGateway gateway;
    private final String partner;
    private final Predicate<String> sees;

    MemoryDesk(MemoryGateway gateway, String partner, Predicate<String> sees) {
        this.gateway = gateway;
        this.partner = partner;
        this.sees = sees;
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
        return CompletableFuture.supplyAsync(work, gateway.thread);
    }

    @Override
    public CompletionStage<List<Receipt>> submitAll(List<Submission> submissions, List<ConnectorState.Entry> entries) {
        if (submissions.size() > 1000) {
            throw new IllegalArgumentException("more than 1,000 at once");
        }
        return later(() -> gateway.submit(this, gateway.onExisting(submissions)));
    }

    @Override
    public CompletionStage<Receipt> replace(Submission submission) {
        return later(() -> gateway.submit(this, List.of(submission)).get(0));
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
                    : gateway.submit(this, List.of(new Submission(changed, origin)))
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
        AutoCloseable listening = gateway.listen(told -> complete(id, ended));
        complete(id, ended);
        return ended.completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(view -> view.or(() -> see(id)))
                .whenComplete((view, failure) -> closeQuietly(listening));
    }

    private void complete(String id, CompletableFuture<Optional<MissionView>> ended) {
        see(id).filter(view -> view.delivery().state().isFinal())
                .ifPresent(view -> ended.completeAsync(() -> Optional.of(view), gateway.thread));
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public CompletionStage<MissionQuery.Page> list(MissionQuery query) {
        return read(() -> page(query));
    }

    private MissionQuery.Page page(MissionQuery query) {
        int from = query.cursor() == null ? 0 : place(query.cursor());
        List<MissionView> all = gateway.all().stream()
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
                : gateway.eventsAfter(0).stream()
                        .map(MemoryGateway.Told::event)
                        .filter(event -> event.missionId().equals(id))
                        .toList());
    }

    @Override
    public CompletionStage<Receipt> retry(String id) {
        throw new UnsupportedOperationException("the interface has no such call");
    }

    @Override
    public CompletionStage<List<MissionEvent>> eventsAfter(long sequence, int limit) {
        return read(() -> gateway.eventsAfter(sequence).stream()
                .filter(told -> sees.test(told.partner()))
                .map(MemoryGateway.Told::event)
                .limit(limit)
                .toList());
    }

    @Override
    public AutoCloseable subscribe(long after, Consumer<MissionEvent> listener) {
        return gateway.listen(told -> {
            if (sees.test(told.partner())) {
                listener.accept(told.event());
            }
        });
    }

    @Override
    public AutoCloseable follow(String name, Function<MissionEvent, CompletionStage<?>> listener) {
        throw new UnsupportedOperationException("follow");
    }
}
