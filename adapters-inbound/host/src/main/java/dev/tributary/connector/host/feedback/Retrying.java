package dev.tributary.connector.host.feedback;

import dev.tributary.application.port.Timer;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Calls a connector back until it succeeds, after pauses that double; not once the connector is stopped. */
final class Retrying implements AutoCloseable {

    /** So long may a stage take, from when the callback has returned it. */
    static final Duration ACKNOWLEDGES_WITHIN = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final Surroundings around;
    private final Slots slots;
    private final Alarms alarms;
    private final Duration longestPause;
    private final Set<Call> late = ConcurrentHashMap.newKeySet();
    private @Nullable Instant toldAt;

    /**
     * What is called until it succeeds.
     *
     * @param what for the log; nothing personal
     * @param callback gets the number of the attempt, counted from 1
     */
    private record Call(String what, IntFunction<CompletionStage<?>> callback, Runnable then) {}

    Retrying(Surroundings around, int slots, Duration longestPause) {
        this.around = around;
        this.slots = new Slots(around.executor(), slots);
        this.alarms = new Alarms(around.timer());
        this.longestPause = longestPause;
    }

    /** Calls, and goes on once it has succeeded: see {@link Call}. */
    void call(String what, IntFunction<CompletionStage<?>> callback, Runnable then) {
        attempt(new Call(what, callback, then), 1);
    }

    private void attempt(Call call, int number) {
        if (!isOver()) {
            slots.run(() -> inTime(given(call, number)), failure -> ended(call, number, failure));
        }
    }

    private void ended(Call call, int number, @Nullable Throwable failure) {
        if (failure == null) {
            late.remove(call);
            call.then().run();
            return;
        }
        Throwable cause = cause(failure);
        boolean isNews = cause instanceof NotInTime ? late.add(call) : !late.remove(call) && number == 1;
        tell(call.what(), isNews, cause);
        after(pause(number), () -> attempt(call, number + 1));
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static CompletionStage<?> given(Call call, int number) {
        return Objects.requireNonNull(call.callback().apply(number), "the callback gave no stage");
    }

    /** The same outcome, or a failure when it takes too long: one that never ends would hold up the others for ever. */
    private CompletionStage<?> inTime(CompletionStage<?> stage) {
        CompletableFuture<@Nullable Object> outcome = new CompletableFuture<>();
        Timer.Alarm alarm = after(ACKNOWLEDGES_WITHIN, () -> outcome.completeExceptionally(new NotInTime()));
        stage.whenComplete((done, failure) -> {
            alarm.cancel();
            if (failure == null) {
                outcome.complete(null);
            } else {
                outcome.completeExceptionally(failure);
            }
        });
        return outcome;
    }

    /** Does it then, unless this is over. */
    Timer.Alarm after(Duration delay, Runnable action) {
        return alarms.after(delay, action);
    }

    private void tell(String what, boolean isNews, Throwable cause) {
        if (!isOver()) {
            Level level = cause instanceof NotInTime ? Level.WARNING : Level.INFO;
            around.logger()
                    .log(
                            isNews && isTimeToTell() ? level : Level.DEBUG,
                            what + " was not acknowledged (" + cause.getClass().getName() + "): it comes again");
        }
    }

    /** Once a minute is enough: where one is not acknowledged, thousands may not be. */
    private synchronized boolean isTimeToTell() {
        Instant now = around.clock().instant();
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

    /** How many were not acknowledged in time, the last time they were called. */
    int late() {
        return late.size();
    }

    boolean isOver() {
        return alarms.areOver() || around.stopped().getAsBoolean();
    }

    @Override
    public void close() {
        alarms.close();
    }
}
