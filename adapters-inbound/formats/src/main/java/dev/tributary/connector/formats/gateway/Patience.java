package dev.tributary.connector.formats.gateway;

import dev.tributary.connector.formats.intake.Waiting;
import dev.tributary.connector.spi.ConnectorContext;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** Waits for the gateway as long as the connector is not to close, and tells the gateway that it does. */
public record Patience(ConnectorContext context, Closing closing) implements Waiting {

    @Override
    public <T> T answer(CompletionStage<T> stage) throws InterruptedException, ExecutionException {
        return closing.await(stage);
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
        context.polled(time);
        closing.pause(time);
    }
}
