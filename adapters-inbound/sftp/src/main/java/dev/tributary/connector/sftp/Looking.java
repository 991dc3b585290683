package dev.tributary.connector.sftp;

import dev.tributary.connector.sftp.gateway.Closing;
import dev.tributary.connector.spi.ConnectorContext;
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

/** Looks for files until it is closed, and knows how that goes. */
final class Looking {

    /** One look at all there is. */
    interface Round {
        Seen look() throws IOException, InterruptedException;
    }

    private static final int FAILURES_UNTIL_DOWN = 3;
    private static final int MOST_DOUBLINGS = 3;
    private static final int CLOSING_SECONDS = 8;
    private static final Text NOT_YET = new Text("not started", "pas démarré");
    private static final Text CLOSED = new Text("closed", "fermé");

    private final ConnectorContext context;
    private final Closing closing;
    private final Duration interval;
    private final Duration slack;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile Health health = Health.down(NOT_YET);
    private boolean hasWorked;
    private int failures;

    /** @param slack how much longer than the interval a look may take */
    Looking(ConnectorContext context, Closing closing, Duration interval, Duration slack) {
        this.context = context;
        this.closing = closing;
        this.interval = interval;
        this.slack = slack;
    }

    /** To be called now and then during what takes long. */
    void alive() {
        context.polled(interval.plus(slack));
    }

    void begin(Round round) {
        context.blockingExecutor().execute(() -> lookUntilClosed(round));
    }

    private void lookUntilClosed(Round round) {
        try {
            while (!closing.hasBegun()) {
                alive();
                look(round);
                Duration pause = interval.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
                context.polled(pause.plus(slack));
                closing.rest(pause);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (Error broken) {
            health = Health.down(broken(broken));
            throw broken;
        } finally {
            ended.complete(null);
        }
    }

    private static Text broken(Error broken) {
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
                ail(Failures.told(failure));
            }
        }
    }

    private void judge(Seen seen) {
        if (seen.failure() != null) {
            ail(Failures.told(seen.failure()));
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

    /** Also to be called where a look is in vain before it begins. */
    void ail(Text why) {
        failures++;
        warn(why);
        health = !hasWorked || failures >= FAILURES_UNTIL_DOWN ? Health.down(why) : Health.degraded(why);
    }

    private void warn(Text why) {
        if (!health.detail().equals(why)) {
            context.logger().log(Level.WARNING, why.english());
        }
    }

    Health health() {
        return closing.hasBegun() ? Health.down(CLOSED) : health;
    }

    /** Returns once the last look is over, or its time is. */
    void awaitEnd() {
        try {
            ended.get(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException | CancellationException late) {
            context.logger().log(Level.WARNING, "a file is still being read; it comes again after the next start");
        }
    }
}
