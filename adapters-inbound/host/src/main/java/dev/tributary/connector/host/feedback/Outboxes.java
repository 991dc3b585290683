package dev.tributary.connector.host.feedback;

import dev.tributary.application.port.Note;
import dev.tributary.application.port.NoteQuery;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The outboxes of one connector. */
public final class Outboxes {

    private static final String GENERATION = "generation";
    /** So many are looked for that may have no courier. */
    private static final int MOST_LOOKED_FOR = 1_000;

    private final Surroundings around;
    private final AtomicLong counter = new AtomicLong();
    private final Map<String, OutboxDelivery> deliveries = new ConcurrentHashMap<>();
    private final Unclaimed unclaimed;
    private volatile long generation;

    public Outboxes(Surroundings around) {
        this.around = around;
        this.unclaimed = new Unclaimed(around.clock());
    }

    /** To be completed before anything is posted. */
    CompletionStage<Void> load() {
        return around.notes()
                .find(around.connector(), GENERATION)
                .thenCompose(last -> begin(last.map(Long::parseLong).orElse(0L) + 1))
                .thenCompose(begun -> look("", MOST_LOOKED_FOR));
    }

    private CompletionStage<Void> begin(long next) {
        generation = next;
        return around.notes().keep(List.of(new Note(around.connector(), GENERATION, Long.toString(next))));
    }

    /** Looks which outboxes have something in them. */
    private CompletionStage<Void> look(String after, int most) {
        return around.notes()
                .list(new NoteQuery(around.connector(), OutboxKeys.ALL, after, 1))
                .thenCompose(found -> {
                    if (found.isEmpty() || most == 0) {
                        return around.notes().keep(List.of());
                    }
                    String outbox = OutboxKeys.outbox(found.get(0).key());
                    unclaimed.add(outbox, Posted.read(found.get(0)).at());
                    return look(OutboxKeys.behind(outbox), most - 1);
                });
    }

    public boolean isKey(String key) {
        return key.startsWith(OutboxKeys.ALL);
    }

    public Note post(String outbox, String lane, String content) {
        String key = OutboxKeys.key(outbox, generation, counter.incrementAndGet());
        return new Note(
                around.connector(), key, Posted.write(lane, around.clock().instant(), content));
    }

    /** These were kept, or may have been; there may be parcels among them. */
    public void kept(List<Note> notes) {
        notes.stream().filter(note -> note.text() != null && isKey(note.key())).forEach(this::kept);
    }

    private void kept(Note parcel) {
        String outbox = OutboxKeys.outbox(parcel.key());
        if (!deliveries.containsKey(outbox)) {
            unclaimed.add(outbox, around.clock().instant());
        }
        OutboxDelivery delivery = deliveries.get(outbox);
        if (delivery != null) {
            unclaimed.claimed(outbox);
            delivery.kept(parcel.key());
        }
    }

    /** Refuses a second courier with an IllegalStateException. */
    public AutoCloseable deliver(String outbox, Function<Parcel, CompletionStage<?>> courier) {
        OutboxDelivery delivery = new OutboxDelivery(around, OutboxKeys.prefix(outbox), courier);
        if (deliveries.putIfAbsent(outbox, delivery) != null) {
            throw new IllegalStateException("outbox " + outbox + " has a courier already: close the other one first");
        }
        unclaimed.claimed(outbox);
        delivery.begin();
        return () -> end(outbox, delivery);
    }

    private void end(String outbox, OutboxDelivery delivery) {
        delivery.close();
        if (deliveries.remove(outbox, delivery) && delivery.isHolding()) {
            unclaimed.add(outbox, around.clock().instant());
        }
    }

    /** What the operator should know. */
    Optional<Text> trouble() {
        Optional<Text> late = deliveries.entrySet().stream()
                .filter(delivery -> delivery.getValue().late() > 0)
                .findFirst()
                .map(delivery -> FeedbackTexts.parcelsLate(
                        delivery.getKey(), delivery.getValue().late()));
        return late.or(unclaimed::trouble);
    }
}
