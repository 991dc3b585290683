package dev.tributary.connector.formats.intake;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** How a connector waits: no longer than until it is to close. */
public interface Waiting {

    /**
     * What the gateway answers.
     *
     * @throws InterruptedException also when the connector is to close before that
     * @throws ExecutionException if the stage fails
     */
    <T> T answer(CompletionStage<T> stage) throws InterruptedException, ExecutionException;

    /**
     * Returns after this time.
     *
     * @throws InterruptedException also as soon as the connector is to close
     */
    void pause(Duration time) throws InterruptedException;
}
