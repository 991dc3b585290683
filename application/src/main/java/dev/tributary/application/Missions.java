package dev.tributary.application;

import dev.tributary.application.intake.Answer;
import dev.tributary.application.intake.Order;
import dev.tributary.application.intake.Patch;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.intake.Submission;
import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.application.port.Note;
import dev.tributary.domain.MissionId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * What can be done with missions. Methods return at once; the stages of the reading ones complete exceptionally only
 * with a {@link dev.tributary.application.port.StoreFailure}, those of the others answer {@link Answer.Postponed} then.
 */
public interface Missions {

    /** Takes in many items as if one after the other; one answer for each, in their order. */
    default CompletionStage<List<Answer>> submit(List<Submission> submissions) {
        return submit(submissions, List.of());
    }

    /** The same, and keeps notes in the same transaction: where one answer is that it is postponed, all are. */
    CompletionStage<List<Answer>> submit(List<Submission> submissions, List<Note> notes);

    /** Changes a mission, starting from its newest content. */
    CompletionStage<Answer> patch(Patch patch);

    CompletionStage<Optional<MissionEntry>> find(Scope scope, MissionId id);

    /** Asks the platform for the status first; as last known where it does not answer. */
    CompletionStage<Optional<MissionEntry>> refresh(Scope scope, MissionId id);

    /** The entry once its delivery is in a final state, or as it is when the patience is over. */
    CompletionStage<Optional<MissionEntry>> awaitDelivery(Scope scope, MissionId id, Duration patience);

    CompletionStage<List<MissionEntry>> list(EntryQuery query);

    CompletionStage<List<RecordedEvent>> timeline(Scope scope, MissionId id);

    /** Sends again what has failed, was refused or has expired; a duplicate where there is nothing to send. */
    CompletionStage<Answer> retry(Scope scope, MissionId id, Order order);

    CompletionStage<List<RecordedEvent>> eventsAfter(Scope scope, long sequence, int limit);

    /** Tells of each event after this sequence number ({@link Long#MAX_VALUE}: from now on), in order, one at a time. */
    Subscription subscribe(Scope scope, long after, Consumer<RecordedEvent> listener);

    /** The sequence number of the newest event so far: what is asked for from now on makes greater ones. */
    long newestEvent();

    Notes notes();

    /** Ends with {@link #close()}; the listener may still be told the event that is being told. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
