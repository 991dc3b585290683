package dev.tributary.connector.example;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Whether the connector is to close: nobody waits for anything any longer then. */
final class Closing {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CompletableFuture<Object> signal = new CompletableFuture<>();

    void begin() {
        begun.countDown();
        signal.complete(this);
    }

    boolean hasBegun() {
        return begun.getCount() == 0;
    }

    /**
     * Returns after this time.
     *
     * @throws InterruptedException also as soon as closing begins
     */
    void pause(Duration time) throws InterruptedException {
        if (begun.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new InterruptedException("closing");
        }
    }

    /**
     * What the gateway answers.
     *
     * @throws InterruptedException also when closing begins before it does
     * @throws ExecutionException if it fails
     */
    <T> T answer(CompletionStage<T> stage) throws InterruptedException, ExecutionException {
        CompletableFuture<T> answer = stage.toCompletableFuture();
        CompletableFuture.anyOf(answer, signal).get();
        if (!answer.isDone()) {
            throw new InterruptedException("closing");
        }
        return answer.get();
    }
}
