package dev.tributary.embedded;

import dev.tributary.application.intake.Order;
import dev.tributary.application.operation.Person;
import dev.tributary.application.operation.RetryReport;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.Receipt;
import java.util.List;
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

    /**
     * Hands in drafts in the name of a partner, at most 1,000, as if one after the other; one receipt for each, in their
     * order. The missions are kept under the connector {@code submit}, with the ids as they are; ids of other partners are
     * refused as {@code id-taken}. The stage never completes exceptionally but by a bug: where the store is out of order,
     * the receipts are {@link Receipt.ComeBackLater}.
     *
     * @param partner whose missions these are; not blank
     * @throws IllegalArgumentException if the partner is blank, or there are more
     */
    CompletionStage<List<Receipt>> submit(String partner, List<MissionDesk.Submission> submissions);
}
