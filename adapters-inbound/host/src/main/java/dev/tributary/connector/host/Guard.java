package dev.tributary.connector.host;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * What stands between one run of a connector and everybody else.
 *
 * @param intake what it may have under way
 * @param callbacks runs what it is told by
 * @param completing the thread in which its stages complete
 * @param telling the thread in which its listeners are told
 */
record Guard(Intake intake, Callbacks callbacks, Executor completing, Executor telling) {

    /** The same outcome, in a thread of the connector: what it does then holds up nobody else. */
    <T> CompletionStage<T> told(CompletionStage<T> stage) {
        CompletableFuture<T> future = stage.toCompletableFuture();
        return future.isDone() && !future.isCompletedExceptionally() ? future.copy() : handedOver(stage);
    }

    private <T> CompletionStage<T> handedOver(CompletionStage<T> stage) {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        stage.whenComplete((value, failure) -> completing.execute(() -> {
            if (failure == null) {
                outcome.complete(value);
            } else {
                outcome.completeExceptionally(failure);
            }
        }));
        return outcome;
    }
}
