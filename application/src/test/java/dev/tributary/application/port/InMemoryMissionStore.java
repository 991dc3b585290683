package dev.tributary.application.port;

import static java.lang.System.Logger.Level.ERROR;

import dev.tributary.application.model.Delivery;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.Verdict;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Partner;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A store for tests that passes the same contract as the real ones. It works on the caller's thread: unless several
 * threads use it, stages have completed when a method returns. {@link #crash()} and {@link #failWith} make trouble.
 */
public final class InMemoryMissionStore implements MissionStore {

    private static final System.Logger LOGGER = System.getLogger(InMemoryMissionStore.class.getName());

    private static final Set<DeliveryState> UNDER_WAY = EnumSet.of(DeliveryState.SENDING, DeliveryState.UNCERTAIN);

    private final InstantSource clock;
    private final Shelf shelf;
    private final ShelfReading reading;
    private final Aftermath aftermath = new Aftermath();
    private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();
    private @Nullable StoreFailure failing;
    private @Nullable StoreFailure trouble;
    private int worksYet;
    private volatile CompletableFuture<Void> wiping = CompletableFuture.completedFuture(null);
    private boolean closed;

    public InMemoryMissionStore(InstantSource clock) {
        this(clock, new Shelf());
    }

    private InMemoryMissionStore(InstantSource clock, Shelf shelf) {
        this.clock = clock;
        this.shelf = shelf;
        this.reading = new ShelfReading(shelf);
    }

    /** What a new process finds after this one was killed; this store refuses everything from now on. */
    public InMemoryMissionStore crash() {
        synchronized (shelf) {
            closed = true;
            return new InMemoryMissionStore(clock, shelf.copy());
        }
    }

    /** What is on disk, whatever trouble there is with the store. */
    public List<MissionEntry> kept() {
        synchronized (shelf) {
            return List.copyOf(shelf.entries());
        }
    }

    /** Every call fails with this, until {@link #recover()}. */
    public void failWith(StoreFailure failure) {
        failAfter(0, failure);
    }

    /** So many calls work yet, then every one fails with this, until {@link #recover()}. */
    public void failAfter(int calls, StoreFailure failure) {
        synchronized (shelf) {
            worksYet = calls;
            failing = failure;
        }
    }

    public void recover() {
        synchronized (shelf) {
            failing = null;
        }
    }

    @Override
    public <R> CompletionStage<List<R>> changeAll(List<Located<R>> changes, List<Note> notes) {
        List<Located<R>> all = List.copyOf(changes);
        List<Note> kept = List.copyOf(notes);
        return inTransaction(() -> {
            ShelfChange change = new ShelfChange(shelf, clock.instant());
            List<R> results = all.stream().map(change::make).toList();
            kept.forEach(shelf::note);
            return results;
        });
    }

    @Override
    public CompletionStage<Optional<String>> note(String connector, String key) {
        return inTransaction(() -> shelf.notes(connector).stream()
                .filter(note -> note.key().equals(key))
                .map(Note::text)
                .findFirst());
    }

    @Override
    public CompletionStage<List<Note>> notes(NoteQuery query) {
        return inTransaction(() -> reading.notes(query));
    }

    @Override
    public <R> CompletionStage<List<R>> takeDue(Agenda agenda, Instant now, int skipped, int limit, Change<R> change) {
        return inTransaction(() -> shelf.index().due(agenda, now, skipped, limit).stream()
                .map(entry ->
                        new ShelfChange(shelf, clock.instant()).make(new Found(List.of(entry), null), null, change))
                .toList());
    }

    @Override
    public CompletionStage<Void> endLeases(Instant at) {
        return inTransaction(() -> {
                    List.copyOf(shelf.entries()).stream()
                            .filter(entry -> UNDER_WAY.contains(entry.delivery().state()))
                            .forEach(entry -> shelf.replace(KeptPrecision.of(dueAt(entry, at))));
                    return true;
                })
                .thenAccept(done -> {});
    }

    private static MissionEntry dueAt(MissionEntry entry, Instant at) {
        Delivery was = entry.delivery();
        Delivery due = new Delivery(
                was.state(),
                was.revision(),
                was.attempts(),
                was.reason(),
                at,
                was.since(),
                was.updatedAt(),
                was.waitsSince());
        return entry.with(due, entry.presence(), entry.progress(), entry.updatedAt());
    }

    @Override
    public CompletionStage<List<MissionEntry>> find(MissionId id) {
        return inTransaction(() -> List.copyOf(shelf.index().withId(id)));
    }

    @Override
    public CompletionStage<List<MissionEntry>> list(EntryQuery query) {
        return inTransaction(() -> reading.list(query));
    }

    @Override
    public CompletionStage<List<MissionEntry>> resting(RestQuery query) {
        return inTransaction(() -> reading.resting(query));
    }

    @Override
    public CompletionStage<List<RecordedEvent>> timeline(long entry) {
        return inTransaction(() ->
                shelf.events().stream().filter(event -> event.entry() == entry).toList());
    }

    @Override
    public CompletionStage<List<RecordedEvent>> eventsAfter(long sequence, @Nullable Partner partner, int limit) {
        return inTransaction(() -> reading.events(sequence, partner, limit));
    }

    @Override
    public CompletionStage<Long> newestEvent() {
        return inTransaction(shelf::lastSequence);
    }

    @Override
    public CompletionStage<Backlog> backlog() {
        return inTransaction(() -> shelf.index().backlog(shelf.removed()));
    }

    @Override
    public Optional<StoreFailure> trouble() {
        synchronized (shelf) {
            return Optional.ofNullable(trouble);
        }
    }

    @Override
    public CompletionStage<Integer> forgetVerdicts(Instant before) {
        return inTransaction(() -> shelf.forget(before));
    }

    @Override
    public CompletionStage<Integer> forgetVerdicts(Predicate<Verdict> which) {
        return inTransaction(() -> shelf.forget(which));
    }

    @Override
    public CompletionStage<Void> wipe() {
        return inTransaction(() -> true).thenCompose(done -> wiping);
    }

    /** No wiping ends before {@link #endWiping()}. */
    public void holdWiping() {
        wiping = new CompletableFuture<>();
    }

    public void endWiping() {
        wiping.complete(null);
    }

    @Override
    public void onCommit(CommitListener listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        synchronized (shelf) {
            closed = true;
        }
    }

    private <R> CompletionStage<R> inTransaction(Supplier<R> work) {
        CompletableFuture<R> stage = new CompletableFuture<>();
        synchronized (shelf) {
            aftermath.add(attempt(work, stage));
        }
        aftermath.run();
        return stage;
    }

    private <R> Runnable attempt(Supplier<R> work, CompletableFuture<R> stage) {
        long known = shelf.lastSequence();
        try {
            refuseInTrouble();
            R result = work.get();
            if (!shelf.undo().isEmpty()) {
                trouble = null;
            }
            shelf.undo().commit();
            List<RecordedEvent> fresh = List.copyOf(shelf.eventsAfter(known));
            return () -> {
                tell(fresh);
                stage.complete(result);
            };
        } catch (RuntimeException | Error failure) {
            shelf.undo().rollBack();
            return () -> stage.completeExceptionally(failure);
        }
    }

    private void refuseInTrouble() {
        if (closed) {
            throw new StoreFailure(StoreFailure.Kind.UNAVAILABLE, "the store is closed");
        }
        if (failing != null && worksYet-- <= 0) {
            trouble = failing;
            throw failing;
        }
    }

    private void tell(List<RecordedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        for (CommitListener listener : listeners) {
            try {
                listener.committed(events);
            } catch (RuntimeException | Error failure) {
                LOGGER.log(ERROR, "a listener of the store failed", failure);
            }
        }
    }
}
