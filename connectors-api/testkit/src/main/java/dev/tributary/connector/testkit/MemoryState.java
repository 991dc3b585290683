package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorState;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** One connector's state, in the memory of a gateway. */
final class MemoryState implements ConnectorState {

    private static final int MOST_ENTRIES = 1000;
    private static final int LONGEST_KEY = 250;
    private static final int LONGEST_VALUE = 65_536;
    private static final int LONGEST_NAME = 100;
    private static final AtomicLong PARCELS = new AtomicLong();

    private final MemoryGateway gateway;
    private final String connector;
    private final Executor blocking;

    MemoryState(MemoryGateway gateway, String connector, Executor blocking) {
        this.gateway = gateway;
        this.connector = connector;
        this.blocking = blocking;
    }

    private <T> CompletionStage<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, gateway.threads.answers());
    }

    @Override
    public CompletionStage<Optional<String>> get(String key) {
        require(!key.isEmpty() && key.length() <= LONGEST_KEY, "a key has 1 to 250 characters");
        return later(() -> Optional.ofNullable(gateway.states.entries(connector).get(key)));
    }

    @Override
    public CompletionStage<List<Entry>> list(String prefix, String after, int limit) {
        require(limit >= 1 && limit <= MOST_ENTRIES, "a limit is between 1 and 1,000");
        return later(() -> gateway.states.entries(connector).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .filter(entry -> entry.getKey().compareTo(after) > 0)
                .limit(limit)
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .toList());
    }

    @Override
    public CompletionStage<Void> keep(List<Entry> entries) {
        check(entries);
        return later(() -> entries).thenAccept(kept -> gateway.states.keep(connector, kept));
    }

    static void check(List<Entry> entries) {
        require(entries.size() <= MOST_ENTRIES, "at most 1,000 entries at once, not " + entries.size());
        for (Entry entry : entries) {
            String value = entry.value();
            boolean isParcel = entry.key().startsWith(StateStore.OUTBOX);
            require(isParcel || !entry.key().startsWith("tributary/"), "keys that begin so are the gateway's");
            require(!entry.key().isEmpty(), "a key has 1 to 250 characters");
            require(isParcel || entry.key().length() <= LONGEST_KEY, "a key has 1 to 250 characters");
            require(value == null || value.length() <= LONGEST_VALUE, "a value has at most 65,536 characters");
        }
    }

    @Override
    public Entry parcel(String outbox, String lane, String content) {
        require(isName(outbox) && isName(lane), "an outbox and a lane have 1 to 100 characters each");
        require(content.length() <= LONGEST_VALUE, "a content has at most 65,536 characters");
        return new Entry(StateStore.parcelKey(PARCELS.incrementAndGet(), outbox, lane), content);
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST_NAME;
    }

    @Override
    public AutoCloseable deliver(String outbox, Function<Parcel, CompletionStage<?>> courier) {
        return new Delivering(gateway, connector, outbox, courier, blocking).begin();
    }

    static void require(boolean inRange, String otherwise) {
        if (!inRange) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
