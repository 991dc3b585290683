package dev.tributary.connector.formats.gateway;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Looks for documents until it is closed, and knows how that goes. */
public final class Looking {

    /** One look at all there is. */
    public interface Round {
        Seen look() throws IOException, InterruptedException;

        /**
         * Returns after this time, or as soon as there is something to look at.
         *
         * @throws InterruptedException also as soon as the connector is to close
         */
        void rest(Duration time) throws InterruptedException;
    }

    private static final int FAILURES_UNTIL_DOWN = 3;
    private static final int CLOSING_SECONDS = 6;
    private static final Text NOT_YET = new Text("not started", "pas démarré");
    private static final Text CLOSED = new Text("closed", "fermé");

    private final ConnectorContext context;
    private final Closing closing;
    private final Rhythm rhythm;
    private final Function<Exception, Text> telling;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile Health health = Health.down(NOT_YET);
    private boolean hasWorked;
    private int failures;

    /**
     * Not yet looking.
     *
     * @param telling what an operator is told of a failure
     */
    public Looking(ConnectorContext context, Closing closing, Rhythm rhythm, Function<Exception, Text> telling) {
        this.context = context;
        this.closing = closing;
        this.rhythm = rhythm;
        this.telling = telling;
    }

    /** What must be possible before a connector can look. */
    public interface Attempt {
        void run() throws IOException;
    }

    /**
     * Tries that at the start. What may pass is told and tried again with the first look.
     *
     * @throws ConnectorException if only another setting helps
     */
    public void tryFirst(Attempt attempt) {
        try {
            attempt.run();
        } catch (Troubled failure) {
            if (failure.isLasting()) {
                throw new ConnectorException(failure.why(), failure);
            }
            ail(failure.why());
        } catch (IOException failure) {
            ail(telling.apply(failure));
        }
    }

    /** To be called now and then during what takes long. */
    public void alive() {
        context.polled(rhythm.untilDead());
    }

    public void begin(Round round) {
        context.blockingExecutor().execute(() -> lookUntilClosed(round));
    }

    private void lookUntilClosed(Round round) {
        try {
            while (!closing.hasBegun()) {
                alive();
                look(round);
                Duration pause = rhythm.pauseAfter(failures);
                context.polled(pause.plus(rhythm.slack()));
                round.rest(pause);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error broken) {
            health = Health.down(broken(broken));
            throw broken;
        } finally {
            ended.complete(null);
        }
    }

    private static Text broken(Throwable broken) {
        String what = broken.getClass().getSimpleName();
        return new Text(
                "it has ended with " + what + ": the gateway starts it again; see its log",
                "fin sur " + what + " : la passerelle le redémarre ; voyez son journal");
    }

    private void look(Round round) throws InterruptedException {
        try {
            judge(round.look());
        } catch (IOException | RuntimeException failure) {
            if (!closing.hasBegun()) {
                ail(telling.apply(failure));
            }
        }
    }

    private void judge(Seen seen) {
        if (seen.failure() != null) {
            ail(telling.apply(seen.failure()));
            return;
        }
        if (failures > 0) {
            context.logger().log(Level.INFO, "all is well again");
        }
        failures = 0;
        hasWorked = true;
        Text attention = seen.attention();
        if (attention != null) {
            warn(attention);
        }
        health = attention == null ? Health.up() : Health.degraded(attention);
    }

    private void ail(Text why) {
        failures++;
        warn(why);
        health = !hasWorked || failures >= FAILURES_UNTIL_DOWN ? Health.down(why) : Health.degraded(why);
    }

    private void warn(Text why) {
        if (!health.detail().equals(why)) {
            context.logger().log(Level.WARNING, why.english());
        }
    }

    public Health health() {
        return closing.hasBegun() ? Health.down(CLOSED) : health;
    }

    /** Returns once the last look is over, or its time is. */
    public void awaitEnd() {
        try {
            ended.get(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException | CancellationException late) {
            context.logger().log(Level.WARNING, "a document is still being read; it comes again after the next start");
        }
    }
}
