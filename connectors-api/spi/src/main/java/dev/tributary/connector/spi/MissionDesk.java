package dev.tributary.connector.spi;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Where missions are handed in, and where what became of them is learned. A desk belongs to one partner and sees that
 * partner's missions only, unless it is a shared desk. Ids are the partner's own, without the connector's prefix.
 *
 * <p>All methods may be called from any thread, return at once and never throw but for null or out-of-range arguments,
 * or where they say so. The stages complete on one thread of the connector's own: do not block it. Every expected outcome is a
 * value. A reading method that finds the store out of order, the connector stopped, or 10,000 items and questions of the
 * connector's under way that it was not told the outcome of yet, completes with an {@link java.io.UncheckedIOException}:
 * ask again later. Any other exception is a bug.
 *
 * @since 0.1
 */
public interface MissionDesk {

    /** One draft, as the partner wrote it, and where it comes from. */
    record Submission(MissionDraft draft, Origin origin) {}

    /** Hands in one draft. The receipt is given once the mission is on disk. */
    default CompletionStage<Receipt> submit(MissionDraft draft) {
        return submit(new Submission(draft, Origin.unnamed()));
    }

    /** Hands in one draft with its origin. */
    default CompletionStage<Receipt> submit(Submission submission) {
        return submitAll(List.of(submission)).thenApply(receipts -> receipts.get(0));
    }

    /** The same, but known content is replaced even where the setting {@code on-existing} is {@code reject}. */
    default CompletionStage<Receipt> replace(Submission submission) {
        return submit(submission);
    }

    /** Hands in many drafts, at most 1,000, as if one after the other; one receipt for each, in their order. */
    default CompletionStage<List<Receipt>> submitAll(List<Submission> submissions) {
        return submitAll(submissions, List.of());
    }

    /**
     * The same, and keeps entries of the connector's own state (at most 1,000) in the same transaction. Where one receipt
     * is {@link Receipt.ComeBackLater}, all are, and no entry was kept.
     *
     * @since 0.1
     */
    CompletionStage<List<Receipt>> submitAll(List<Submission> submissions, List<ConnectorState.Entry> entries);

    /**
     * Changes a mission, starting from its newest content. The change is called on a thread of the connector's, the one on
     * which its stages complete, so it must not wait for one; it may be called again if another change came between.
     * Rejected with the code {@code id-unknown} if the id is not known.
     */
    CompletionStage<Receipt> patch(String id, UnaryOperator<MissionDraft> change, Origin origin);

    /** Cancels a mission. Rejected with the code {@code id-unknown} if the id is not known. */
    default CompletionStage<Receipt> cancel(String id) {
        return submit(MissionDraft.of(id).with(MissionDraft.Action.CANCEL));
    }

    /** The mission with this id, if it is known. */
    CompletionStage<Optional<MissionView>> find(String id);

    /** The same, after asking Océan for its status; as last known where Océan does not answer. */
    CompletionStage<Optional<MissionView>> refresh(String id);

    /** The mission once its delivery is in a final state, or as it is when the patience (at most 30 s) is over. */
    CompletionStage<Optional<MissionView>> awaitDelivery(String id, Duration patience);

    /** A page of missions. */
    CompletionStage<MissionQuery.Page> list(MissionQuery query);

    /** Everything that happened to the mission, oldest first; empty if the id is not known. */
    CompletionStage<List<MissionEvent>> timeline(String id);

    /**
     * Sends a mission again whose delivery has failed, was refused or has expired. A duplicate if there is nothing to
     * retry. Rejected with the code {@code id-unknown} if the id is not known.
     */
    CompletionStage<Receipt> retry(String id);

    /** Up to so many (1 to 1,000) events after this sequence number, oldest first. */
    CompletionStage<List<MissionEvent>> eventsAfter(long sequence, int limit);

    /** Tells a listener of every event from now on, as the other one does. */
    default AutoCloseable subscribe(Consumer<MissionEvent> listener) {
        return subscribe(Long.MAX_VALUE, listener);
    }

    /**
     * Tells a listener of every event after this sequence number ({@link Long#MAX_VALUE}: from now on), one at a time, in
     * order, on one thread of the connector's own. A listener that throws is told the next event all the same. Closing the
     * subscription ends it.
     */
    AutoCloseable subscribe(long after, Consumer<MissionEvent> listener);

    /**
     * Tells a listener of every event of the missions that came by this connector, one at a time, in order, until it has
     * acknowledged each: when its stage fails or takes more than 5 minutes, or it throws, the same event comes again after
     * 1 s, then after pauses that double up to a minute. How far it came is remembered under this name, across restarts:
     * what was not acknowledged comes again, and the last few that were may. Under a new name it begins with what happens
     * from now on. The listener is called on a thread of {@link ConnectorContext#blockingExecutor()} and may block.
     *
     * @param name what it is followed for, 1 to 100 characters; one subscription at a time may bear it
     * @throws IllegalStateException if there is one of this name already: close that subscription first
     * @since 0.1
     */
    AutoCloseable follow(String name, Function<MissionEvent, CompletionStage<?>> listener);
}
