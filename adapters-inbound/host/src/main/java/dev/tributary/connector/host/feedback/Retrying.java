package dev.tributary.connector.host.feedback;

import dev.tributary.application.port.Timer;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Calls a connector back until it succeeds, after pauses that double; not once the connector is stopped. */
final class Retrying {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final Slots slots;
    private final Timer timer;
    private final Duration longestPause;
    private final System.Logger logger;
    private final BooleanSupplier stopped;
    private final InstantSource clock;
    private @Nullable Instant toldAt;

    Retrying(Surroundings around, int slots, Duration longestPause, BooleanSupplier stopped) {
        this.slots = new Slots(around.executor(), slots);
        this.timer = around.timer();
        this.longestPause = longestPause;
        this.logger = around.logger();
        this.clock = around.clock();
        this.stopped = () -> stopped.getAsBoolean() || around.stopped().getAsBoolean();
    }

    /**
     * Calls, and goes on once it has succeeded.
     *
     * @param what for the log; nothing personal
     * @param callback gets the number of the attempt, counted from 1
     */
    void call(String what, IntFunction<CompletionStage<?>> callback, Runnable then) {
        attempt(what, 1, callback, then);
    }

    private void attempt(String what, int number, IntFunction<CompletionStage<?>> callback, Runnable then) {
        if (stopped.getAsBoolean()) {
            return;
        }
        slots.run(() -> callback.apply(number), failure -> {
            if (failure == null) {
                then.run();
            } else {
                tell(what, number, failure);
                timer.after(pause(number), () -> attempt(what, number + 1, callback, then));
            }
        });
    }

    private void tell(String what, int number, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (!stopped.getAsBoolean()) {
            logger.log(
                    number == 1 && isTimeToTell() ? Level.INFO : Level.DEBUG,
                    what + " was not acknowledged (" + cause.getClass().getName() + "): it comes again");
        }
    }

    /** Once a minute is enough: where one is not acknowledged, thousands may not be. */
    private synchronized boolean isTimeToTell() {
        Instant now = clock.instant();
        boolean isTime = toldAt == null || !now.isBefore(toldAt.plus(BETWEEN_LINES));
        if (isTime) {
            toldAt = now;
        }
        return isTime;
    }

    private Duration pause(int attempt) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
