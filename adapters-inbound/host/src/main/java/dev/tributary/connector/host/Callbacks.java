package dev.tributary.connector.host;

import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Runs what a connector wants to be told by, with its class loader, and knows which of it does not return. */
final class Callbacks {

    private record Running(String what, Instant since, AtomicBoolean told) {}

    private final ContextLoader loader;
    private final InstantSource clock;
    private final Duration limit;
    private final System.Logger logger;
    private final Set<Running> running = ConcurrentHashMap.newKeySet();

    Callbacks(ContextLoader loader, InstantSource clock, Duration limit, System.Logger logger) {
        this.loader = loader;
        this.clock = clock;
        this.limit = limit;
        this.logger = logger;
    }

    <T> T call(String what, Supplier<T> code) {
        Running call = new Running(what, clock.instant(), new AtomicBoolean());
        running.add(call);
        try {
            return loader.get(code);
        } finally {
            running.remove(call);
        }
    }

    /** What does not return; logged the first time. */
    Optional<Text> overdue(Instant now) {
        Optional<Running> late = running.stream()
                .filter(call -> Duration.between(call.since(), now).compareTo(limit) > 0)
                .findFirst();
        Optional<Text> told = late.map(call -> Causes.doesNotReturn(call.what(), limit));
        if (late.isPresent() && !late.get().told().getAndSet(true)) {
            logger.log(System.Logger.Level.WARNING, told.orElseThrow().english());
        }
        return told;
    }
}
