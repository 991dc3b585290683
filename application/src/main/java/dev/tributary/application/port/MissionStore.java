package dev.tributary.application.port;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.Verdict;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.Partner;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps missions and what happened to them. Every call of {@code change}, {@code changeAll} and {@code takeDue} is one
 * transaction, seen whole or not at all, and on disk when its stage completes. These follow one another in the order of
 * the calls of a thread: none sees another half done, and a reading method sees all whose stage has completed.
 *
 * <p>Methods return at once and never throw. Stages complete exceptionally only with a {@link StoreFailure}, with what a
 * {@link Change} threw, or with an {@link IllegalStateException} where a change breaks a rule of {@link Step.Keep}; then
 * nothing of that call was kept, and other calls are not touched. What depends on a stage runs on a thread of the store:
 * it must be quick and not wait for another stage.
 *
 * <p>Times are kept to the millisecond, rounded down, see {@link KeptPrecision}.
 */
public interface MissionStore extends AutoCloseable {

    /** Makes one change. */
    default <R> CompletionStage<R> change(Place place, Change<R> change) {
        return changeAll(List.of(new Located<>(place, change))).thenApply(results -> results.get(0));
    }

    /**
     * Makes many changes, one after the other, in one transaction; each sees what those before it left. The results are
     * in their order.
     */
    default <R> CompletionStage<List<R>> changeAll(List<Located<R>> changes) {
        return changeAll(changes, List.of());
    }

    /** The same, and keeps notes, in the same transaction; of several with one key the last one counts. */
    <R> CompletionStage<List<R>> changeAll(List<Located<R>> changes, List<Note> notes);

    /**
     * Takes up to {@code limit} entries that are due on the agenda at {@code now}, changes each, and returns the results,
     * all in the order of the agenda. Each change finds its entry alone. Entries whose change leaves them due come again
     * at the next call, not in this one. If one change throws, the call fails as a whole.
     */
    default <R> CompletionStage<List<R>> takeDue(Agenda agenda, Instant now, int limit, Change<R> change) {
        return takeDue(agenda, now, 0, limit, change);
    }

    /** The same, of those that come after the first so many. */
    <R> CompletionStage<List<R>> takeDue(Agenda agenda, Instant now, int skipped, int limit, Change<R> change);

    /**
     * Makes every delivery that is {@code SENDING} or {@code UNCERTAIN} due at this time, for a store that is taken over
     * from a dead process: a call or a reading of its may have been under way. Nothing else of the entry changes, and no
     * event tells of it.
     */
    CompletionStage<Void> endLeases(Instant at);

    /** All entries of a mission id, of every partner and customer, by number. */
    CompletionStage<List<MissionEntry>> find(MissionId id);

    CompletionStage<List<MissionEntry>> list(EntryQuery query);

    /** Entries with nothing due on either agenda, those that were updated longest ago first. */
    CompletionStage<List<MissionEntry>> resting(RestQuery query);

    /** Everything that happened to the entry, oldest first; empty if there is no such entry. */
    CompletionStage<List<RecordedEvent>> timeline(long entry);

    /** Events with a greater sequence number, oldest first, of one partner or, with null, of all. */
    CompletionStage<List<RecordedEvent>> eventsAfter(long sequence, @Nullable Partner partner, int limit);

    /** The sequence number of the newest event, which may have been removed; 0 if there was none. */
    CompletionStage<Long> newestEvent();

    /** The text of a connector's note. */
    CompletionStage<Optional<String>> note(String connector, String key);

    CompletionStage<List<Note>> notes(NoteQuery query);

    CompletionStage<Backlog> backlog();

    /**
     * Why changes cannot be kept at the moment: what the last change failed with that had something to keep. Empty as
     * soon as one is kept again. Returns at once.
     */
    Optional<StoreFailure> trouble();

    /** Forgets the first verdicts that were remembered before this time; returns how many. */
    CompletionStage<Integer> forgetVerdicts(Instant before);

    /**
     * Forgets the first verdicts that this holds for, in several transactions; returns how many. It must be pure and
     * quick, and may be asked again.
     */
    CompletionStage<Integer> forgetVerdicts(Predicate<Verdict> which);

    /**
     * Completes once nothing that was removed or replaced before can be found in the store's files any more; others may
     * have to wait meanwhile. Fails with {@link StoreFailure.Kind#IN_USE} where another program keeps it from that.
     */
    CompletionStage<Void> wipe();

    /**
     * Adds a listener; it stays until the store is closed. A change's events are told before its stage completes. What a
     * listener throws is logged and harms nobody.
     */
    void onCommit(CommitListener listener);

    /**
     * Ends what was asked before, within seconds, refuses what comes after with {@link StoreFailure.Kind#UNAVAILABLE}, and
     * gives up all threads and files. Closing again does nothing.
     */
    @Override
    void close();
}
