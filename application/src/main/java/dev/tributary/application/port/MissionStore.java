package dev.tributary.application.port;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Partner;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Keeps missions and what happened to them. Every change is one transaction, seen whole or not at all, and on disk when
 * its stage completes. Changes follow one another: none sees another half done. Stages complete exceptionally only with
 * a {@link StoreFailure}, or with what a {@link Change} threw; then nothing of that change was kept.
 */
public interface MissionStore extends AutoCloseable {

    /** Makes one change. */
    default <R> CompletionStage<R> change(Place place, Change<R> change) {
        return changeAll(List.of(new Located<>(place, change))).thenApply(results -> results.get(0));
    }

    /** Makes many changes, one after the other, in one transaction; the results are in their order. */
    <R> CompletionStage<List<R>> changeAll(List<Located<R>> changes);

    /**
     * Takes up to {@code limit} entries that are due on the agenda at {@code now}, changes each, and returns the results.
     * Entries whose change leaves them due come again at the next call, not in this one.
     */
    <R> CompletionStage<List<R>> takeDue(Agenda agenda, Instant now, int limit, Change<R> change);

    /** When the next entry will be due on the agenda, if any. */
    CompletionStage<Optional<Instant>> nextDue(Agenda agenda);

    /** Makes every delivery that was under way due at this time, for a store that is taken over from a dead process. */
    CompletionStage<Void> endLeases(Instant at);

    /** All entries of a mission id, of every partner and customer. */
    CompletionStage<List<MissionEntry>> find(MissionId id);

    CompletionStage<List<MissionEntry>> list(EntryQuery query);

    /** Everything that happened to the entry, oldest first. */
    CompletionStage<List<RecordedEvent>> timeline(long entry);

    /** Events with a greater sequence number, oldest first, of one partner or, with null, of all. */
    CompletionStage<List<RecordedEvent>> eventsAfter(long sequence, @Nullable Partner partner, int limit);

    /** The sequence number of the newest event, 0 if there is none. */
    CompletionStage<Long> newestEvent();

    CompletionStage<Backlog> backlog();

    /** Forgets the first verdicts that were remembered before this time; returns how many. */
    CompletionStage<Integer> forgetVerdicts(Instant before);

    /** Adds a listener; it stays until the store is closed. */
    void onCommit(CommitListener listener);

    /** Ends what was begun, refuses what comes after, and gives up all threads and files. */
    @Override
    void close();
}
