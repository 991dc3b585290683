package dev.tributary.connector.host;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Remembers when a connector's last document came. */
interface Arrivals {

    CompletionStage<Optional<Instant>> last();

    void remember(Instant arrival);

    /** Until the gateway stops. */
    static Arrivals inMemory() {
        AtomicReference<@Nullable Instant> last = new AtomicReference<>();
        return new Arrivals() {
            @Override
            public CompletionStage<Optional<Instant>> last() {
                return CompletableFuture.completedFuture(Optional.ofNullable(last.get()));
            }

            @Override
            public void remember(Instant arrival) {
                last.set(arrival);
            }
        };
    }
}
