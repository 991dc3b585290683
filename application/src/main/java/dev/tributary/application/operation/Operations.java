package dev.tributary.application.operation;

import dev.tributary.application.intake.Order;
import dev.tributary.domain.MissionId;
import java.util.concurrent.CompletionStage;

/**
 * What operators can do with the missions of every partner. Methods return at once; stages complete exceptionally only
 * with a {@link dev.tributary.application.port.StoreFailure}: then some of it may have been done, and may be asked for
 * again.
 */
public interface Operations {

    /** Sends those of this id again, of every partner and customer, whose delivery has ended in vain. */
    CompletionStage<RetryReport> retry(MissionId id, Order order);

    /** Sends the selected again, by growing number; whatever else happens goes on meanwhile. */
    CompletionStage<RetryReport> retry(RetrySelection selection, Order order);

    /**
     * Removes what is kept of this person's missions, but for those whose delivery has not ended or is in doubt; one person
     * after the other. Where the store fails after something was removed, the report tells that, and what is unfinished.
     */
    CompletionStage<ForgetReport> forget(Person person);
}
