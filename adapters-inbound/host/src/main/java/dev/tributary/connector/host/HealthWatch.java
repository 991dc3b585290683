package dev.tributary.connector.host;

import dev.tributary.application.port.Timer;
import dev.tributary.connector.spi.Health;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks a connector how it is, in a thread of its own, and knows what it said last. */
final class HealthWatch {

    private final Supplier<Health> question;
    private final Executor thread;
    private final Timer timer;
    private final Duration limit;
    private @Nullable CompletableFuture<Health> asked;
    private volatile Health last = Health.up();

    HealthWatch(Supplier<Health> question, Executor thread, Timer timer, Duration limit) {
        this.question = question;
        this.thread = thread;
        this.timer = timer;
        this.limit = limit;
    }

    Health last() {
        return last;
    }

    /** Completes with the answer; a second question while one is open waits for the same answer. */
    synchronized CompletableFuture<Health> ask() {
        if (asked != null && !asked.isDone()) {
            return asked;
        }
        CompletableFuture<Health> answer = new CompletableFuture<>();
        asked = answer;
        Timer.Alarm alarm = timer.after(limit, () -> last = Health.down(Causes.doesNotAnswer(limit)));
        try {
            thread.execute(() -> answered(answer, alarm, said()));
        } catch (RejectedExecutionException ended) {
            answered(answer, alarm, last);
        }
        return answer;
    }

    /** Whatever it throws, it can be asked again. */
    private Health said() {
        try {
            return question.get();
        } catch (Throwable failure) {
            return Health.down(Causes.healthUnknown(failure));
        }
    }

    private void answered(CompletableFuture<Health> answer, Timer.Alarm alarm, Health health) {
        alarm.cancel();
        last = health;
        answer.complete(health);
    }
}
