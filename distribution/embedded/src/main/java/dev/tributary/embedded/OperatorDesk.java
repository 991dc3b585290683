package dev.tributary.embedded;

import dev.tributary.application.intake.Order;
import dev.tributary.application.operation.Person;
import dev.tributary.application.operation.RetryReport;
import java.util.concurrent.CompletionStage;

/**
 * What an operator can do with the missions of every partner. May be called from any thread. Methods return at once; stages
 * complete on a thread of Tributary's, exceptionally where the store is out of order: then part of it may have been done,
 * and the rest is done by calling again.
 *
 * @since 0.1
 */
public interface OperatorDesk {

    /**
     * Sends missions of this id again whose delivery ended in vain; those whose delivery did not are left as they are.
     *
     * @param id the whole id, with its prefix where the connector adds one
     * @param order shown in the timeline
     */
    CompletionStage<RetryReport> retry(String id, Order order);

    /**
     * Sends the selected missions again, in batches, so that whatever else is going on goes on. The report tells where to
     * go on once the selection's limit is reached. What is sent again already is not touched twice.
     *
     * @param order shown in the timeline of each
     */
    CompletionStage<RetryReport> retry(Retry selection, Order order);

    /**
     * Removes a person's missions with their timelines and remembered verdicts, and everything of them from the store's
     * files, which are written anew: whoever hands in missions waits meanwhile, about 15 s for each GB. Missions whose
     * delivery has not ended, or of which Océan's side is in doubt, are kept and told. Persons are forgotten one after the
     * other. Where the store fails after something was removed, the stage completes with what was, and what is unfinished.
     */
    CompletionStage<Forgotten> forget(Person person);
}
