package dev.tributary.application.event;

import dev.tributary.application.port.Timer.Alarm;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Someone who waits for something; ends once. */
public final class Wait {

    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final Consumer<Wait> onEnd;
    private volatile Alarm patience = () -> {};

    Wait(Consumer<Wait> onEnd) {
        this.onEnd = onEnd;
    }

    void endWith(Alarm alarm) {
        patience = alarm;
    }

    public void end() {
        patience.cancel();
        onEnd.accept(this);
        over.complete(null);
    }

    /** Completes when it is over. */
    public CompletionStage<Void> over() {
        return over;
    }
}
