package dev.tributary.connector.host;

import dev.tributary.connector.spi.Receipt;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What stands between one run of a connector and everybody else.
 *
 * @param intake what it may have under way
 * @param callbacks runs what it is told by
 * @param completing the thread in which its stages complete
 * @param telling the thread in which its listeners are told
 */
record Guard(Intake intake, Callbacks callbacks, Executor completing, Executor telling) {

    /** Hands in so many items, or has them come back later. */
    CompletionStage<List<Receipt>> submitted(int items, Supplier<CompletionStage<List<Receipt>>> submit) {
        return receipts(items, () -> submit.get().whenComplete(intake::judged));
    }

    /** The same of what is no document. */
    CompletionStage<List<Receipt>> receipts(int items, Supplier<CompletionStage<List<Receipt>>> ask) {
        return intake.enter(items) ? told(items, ask) : CompletableFuture.completedFuture(Intake.tooMany(items));
    }

    /** Asks for something, or fails as a store does that is out of order. */
    <T> CompletionStage<T> read(Supplier<CompletionStage<T>> ask) {
        return intake.enter(1) ? told(1, ask) : CompletableFuture.failedFuture(Intake.tooMany());
    }

    /** The same outcome, in a thread of the connector: what it does then holds up nobody else. */
    private <T> CompletionStage<T> told(int places, Supplier<CompletionStage<T>> ask) {
        CompletableFuture<T> future = asked(places, ask).toCompletableFuture();
        if (future.isDone() && !future.isCompletedExceptionally()) {
            intake.leave(places);
            return future.copy();
        }
        return handedOver(places, future);
    }

    private <T> CompletionStage<T> asked(int places, Supplier<CompletionStage<T>> ask) {
        try {
            return ask.get();
        } catch (RuntimeException | Error refused) {
            intake.leave(places);
            throw refused;
        }
    }

    /** Its places are free once it is its turn to be told: what waits for that is bounded, too. */
    private <T> CompletionStage<T> handedOver(int places, CompletionStage<T> stage) {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        stage.whenComplete((value, failure) -> completing.execute(() -> {
            intake.leave(places);
            callbacks.call(
                    "stage", () -> failure == null ? outcome.complete(value) : outcome.completeExceptionally(failure));
        }));
        return outcome;
    }
}
