package dev.tributary.connector.host.feedback;

import dev.tributary.application.port.Note;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * The outboxes of one connector. The key of a parcel tells its order: the generation, which grows with each start of the
 * connector, then a counter.
 */
public final class Outboxes {

    private static final String PREFIX = "outbox/";
    private static final String GENERATION = "generation";

    private final Surroundings around;
    private final AtomicLong counter = new AtomicLong();
    private final Map<String, OutboxDelivery> deliveries = new ConcurrentHashMap<>();
    private volatile long generation;

    public Outboxes(Surroundings around) {
        this.around = around;
    }

    /** To be completed before anything is posted. */
    CompletionStage<Void> load() {
        return around.notes()
                .find(around.connector(), GENERATION)
                .thenCompose(last -> begin(last.map(Long::parseLong).orElse(0L) + 1));
    }

    private CompletionStage<Void> begin(long next) {
        generation = next;
        return around.notes().keep(List.of(new Note(around.connector(), GENERATION, Long.toString(next))));
    }

    public boolean isKey(String key) {
        return key.startsWith(PREFIX);
    }

    public Note post(String outbox, String lane, String content) {
        String key = "%s%012d-%015d".formatted(prefix(outbox), generation, counter.incrementAndGet());
        return new Note(
                around.connector(), key, Posted.write(lane, around.clock().instant(), content));
    }

    /** Something may have been posted. */
    public void wake() {
        deliveries.values().forEach(OutboxDelivery::wake);
    }

    /** Refuses a second courier with an IllegalStateException. */
    public AutoCloseable deliver(String outbox, Function<Parcel, CompletionStage<?>> courier) {
        OutboxDelivery delivery = new OutboxDelivery(around, prefix(outbox), courier);
        if (deliveries.putIfAbsent(outbox, delivery) != null) {
            throw new IllegalStateException("outbox " + outbox + " has a courier already: close the other one first");
        }
        delivery.wake();
        return () -> {
            delivery.close();
            deliveries.remove(outbox, delivery);
        };
    }

    private static String prefix(String outbox) {
        return PREFIX + outbox + "/";
    }
}
