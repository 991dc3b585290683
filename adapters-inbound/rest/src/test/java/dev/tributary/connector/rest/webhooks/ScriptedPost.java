package dev.tributary.connector.rest.webhooks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A web hook's far end that answers as it is told. */
final class ScriptedPost implements Post {

    /** The payloads that came, taken or not. */
    final List<String> came = new CopyOnWriteArrayList<>();

    /** Those that were taken. */
    final List<String> taken = new CopyOnWriteArrayList<>();

    private volatile Function<String, Answered> answers = payload -> new Answered(204, Duration.ZERO);

    void answers(int status) {
        answers(status, Duration.ZERO);
    }

    void answers(int status, Duration retryAfter) {
        answers(payload -> new Answered(status, retryAfter));
    }

    void answers(Function<String, Answered> by) {
        answers = by;
    }

    void isAway() {
        answers(payload -> {
            throw new IllegalStateException("connection refused");
        });
    }

    @Override
    public CompletionStage<Answered> send(Target target, Message message) {
        came.add(message.payload());
        try {
            Answered answered = answers.apply(message.payload());
            if (answered.isTaken()) {
                taken.add(message.payload());
            }
            return CompletableFuture.completedFuture(answered);
        } catch (IllegalStateException away) {
            return CompletableFuture.failedFuture(new IOException(away));
        }
    }
}
