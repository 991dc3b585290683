package dev.tributary.connector.formats.gateway;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Whether the connector is to close: nobody waits for anything any longer then. */
public final class Closing {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final Semaphore wakes = new Semaphore(0);
    private final CompletableFuture<Object> signal = new CompletableFuture<>();

    public void begin() {
        begun.countDown();
        signal.complete(this);
        wakes.release();
    }

    public boolean hasBegun() {
        return begun.getCount() == 0;
    }

    /**
     * Returns after this time.
     *
     * @throws InterruptedException also as soon as closing begins
     */
    public void pause(Duration time) throws InterruptedException {
        if (begun.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new InterruptedException("closing");
        }
    }

    /**
     * Returns after this time, or sooner when it is woken.
     *
     * @throws InterruptedException also as soon as closing begins
     */
    public void rest(Duration time) throws InterruptedException {
        if (wakes.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS)) {
            wakes.drainPermits();
        }
        if (hasBegun()) {
            throw new InterruptedException("closing");
        }
    }

    /** Ends the rest that is, or comes next. */
    public void wake() {
        wakes.release();
    }

    /**
     * What the gateway answers.
     *
     * @throws InterruptedException also when closing begins before it does
     * @throws IOException if it fails
     */
    public <T> T answer(CompletionStage<T> stage) throws InterruptedException, IOException {
        try {
            return await(stage);
        } catch (ExecutionException failure) {
            throw new IOException("the gateway did not answer", failure.getCause());
        }
    }

    /** The same, with the failure as it came. */
    <T> T await(CompletionStage<T> stage) throws InterruptedException, ExecutionException {
        CompletableFuture<T> answer = stage.toCompletableFuture();
        CompletableFuture.anyOf(answer, signal).get();
        if (!answer.isDone()) {
            throw new InterruptedException("closing");
        }
        return answer.get();
    }
}
