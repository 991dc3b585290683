package dev.tributary.store;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.Agenda;
import dev.tributary.application.port.Backlog;
import dev.tributary.application.port.Change;
import dev.tributary.application.port.CommitListener;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.application.port.Located;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Note;
import dev.tributary.application.port.NoteQuery;
import dev.tributary.application.port.RestQuery;
import dev.tributary.application.port.StoreFailure;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Partner;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Missions in an SQLite file: one thread writes, two read, one tells. */
final class SqliteMissionStore implements MissionStore {

    private final StoreThreads threads;

    private SqliteMissionStore(StoreThreads threads) {
        this.threads = threads;
    }

    static SqliteMissionStore open(StoreSettings settings, InstantSource clock) {
        return open(settings, clock, Tuning.DEFAULT);
    }

    static SqliteMissionStore open(StoreSettings settings, InstantSource clock, Tuning tuning) {
        return new SqliteMissionStore(StoreThreads.start(StoreFile.open(settings, clock, tuning), clock, tuning));
    }

    @Override
    public <R> CompletionStage<List<R>> changeAll(List<Located<R>> changes, List<Note> notes) {
        List<Located<R>> all = List.copyOf(changes);
        List<Note> kept = List.copyOf(notes);
        return threads.writing().submit(all.size() + kept.size(), transaction -> {
            List<R> results = new ArrayList<>(all.size());
            all.forEach(change -> results.add(transaction.make(change)));
            transaction.keep(kept);
            return results;
        });
    }

    @Override
    public <R> CompletionStage<List<R>> takeDue(Agenda agenda, Instant now, int skipped, int limit, Change<R> change) {
        return threads.writing().submit(limit, transaction -> transaction.takeDue(agenda, now, skipped, limit, change));
    }

    @Override
    public CompletionStage<Void> endLeases(Instant at) {
        return threads.writing()
                .submit(1, transaction -> transaction.endLeases(at))
                .thenAccept(ended -> {});
    }

    @Override
    public CompletionStage<List<MissionEntry>> find(MissionId id) {
        return threads.reading().submit(1, session -> EntryReading.find(session, id));
    }

    @Override
    public CompletionStage<List<MissionEntry>> list(EntryQuery query) {
        return threads.reading().submit(1, session -> EntryReading.list(session, query));
    }

    @Override
    public CompletionStage<List<MissionEntry>> resting(RestQuery query) {
        return threads.reading().submit(1, session -> EntryReading.resting(session, query));
    }

    @Override
    public CompletionStage<List<RecordedEvent>> timeline(long entry) {
        return threads.reading().submit(1, session -> EventReading.timeline(session, entry));
    }

    @Override
    public CompletionStage<List<RecordedEvent>> eventsAfter(long sequence, @Nullable Partner partner, int limit) {
        return threads.reading().submit(1, session -> EventReading.after(session, sequence, partner, limit));
    }

    @Override
    public CompletionStage<Long> newestEvent() {
        return threads.reading().submit(1, EventReading::newest);
    }

    @Override
    public CompletionStage<Optional<String>> note(String connector, String key) {
        return threads.reading().submit(1, session -> NoteReading.one(session, connector, key));
    }

    @Override
    public CompletionStage<List<Note>> notes(NoteQuery query) {
        return threads.reading().submit(1, session -> NoteReading.some(session, query));
    }

    @Override
    public CompletionStage<Backlog> backlog() {
        return threads.reading().submit(1, EntryReading::backlog);
    }

    @Override
    public Optional<StoreFailure> trouble() {
        return threads.trouble();
    }

    @Override
    public CompletionStage<Integer> forgetVerdicts(Instant before) {
        return threads.writing()
                .submit(VerdictTable.FORGOTTEN_AT_ONCE, transaction -> transaction.forgetVerdicts(before))
                .thenCompose(forgotten -> forgotten < VerdictTable.FORGOTTEN_AT_ONCE
                        ? CompletableFuture.completedStage(forgotten)
                        : forgetVerdicts(before).thenApply(more -> forgotten + more));
    }

    @Override
    public CompletionStage<Integer> forgetVerdicts(Predicate<Verdict> which) {
        return forgetVerdicts(0, which);
    }

    private CompletionStage<Integer> forgetVerdicts(long after, Predicate<Verdict> which) {
        return threads.writing()
                .submit(VerdictTable.FORGOTTEN_AT_ONCE, transaction -> transaction.forgetVerdicts(after, which))
                .thenCompose(sifted -> {
                    Long last = sifted.last();
                    return last == null
                            ? CompletableFuture.completedStage(sifted.forgotten())
                            : forgetVerdicts(last, which).thenApply(more -> sifted.forgotten() + more);
                });
    }

    @Override
    public CompletionStage<Void> wipe() {
        return threads.writing()
                .submit(1, Transaction::wipe)
                .thenAccept(wiping -> wiping.requireDone(threads.failures()));
    }

    @Override
    public void onCommit(CommitListener listener) {
        threads.listeners().add(listener);
    }

    @Override
    public void close() {
        threads.close();
    }
}
