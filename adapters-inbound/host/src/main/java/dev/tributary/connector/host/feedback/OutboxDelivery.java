package dev.tributary.connector.host.feedback;

import dev.tributary.application.port.Note;
import dev.tributary.application.port.NoteQuery;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Hands over what is in one outbox: the parcels of a lane one after the other, lanes side by side. */
final class OutboxDelivery implements AutoCloseable {

    private static final int AT_ONCE = 16;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration READS_AGAIN_AFTER = Duration.ofSeconds(1);

    private final Surroundings around;
    private final String prefix;
    private final Function<Parcel, CompletionStage<?>> courier;
    private final Retrying retrying;
    private final OutboxReading reading = new OutboxReading();

    OutboxDelivery(Surroundings around, String prefix, Function<Parcel, CompletionStage<?>> courier) {
        this.around = around;
        this.prefix = prefix;
        this.courier = courier;
        this.retrying = new Retrying(around, AT_ONCE, LONGEST_PAUSE);
    }

    void begin() {
        synchronized (reading) {
            reading.wake();
        }
        read();
    }

    /** A parcel was kept, or may have been, under this key. */
    void kept(String key) {
        synchronized (reading) {
            reading.kept(key);
        }
        read();
    }

    private void read() {
        if (retrying.isOver()) {
            return;
        }
        Optional<String> after;
        synchronized (reading) {
            after = reading.next();
        }
        after.ifPresent(this::read);
    }

    private void read(String after) {
        around.notes()
                .list(new NoteQuery(around.connector(), prefix, after, OutboxReading.PAGE))
                .whenComplete((page, failure) -> {
                    if (failure == null) {
                        take(page);
                    } else {
                        retrying.after(READS_AGAIN_AFTER, this::readAgain);
                    }
                });
    }

    private void readAgain() {
        synchronized (reading) {
            reading.failed();
        }
        read();
    }

    private void take(List<Note> page) {
        List<Posted> due;
        synchronized (reading) {
            due = reading.take(page);
        }
        due.forEach(this::handOver);
        read();
    }

    private void handOver(Posted posted) {
        retrying.call("a parcel", number -> handOver(posted, number), () -> handedOver(posted));
    }

    private CompletionStage<?> handOver(Posted posted, int number) {
        return courier.apply(posted.attempt(number))
                .thenCompose(done -> around.notes().keep(List.of(new Note(around.connector(), posted.key(), null))));
    }

    private void handedOver(Posted posted) {
        Optional<Posted> next;
        synchronized (reading) {
            next = reading.done(posted);
        }
        next.ifPresent(this::handOver);
        read();
    }

    /** Whether there is something that has not been handed over. */
    boolean isHolding() {
        synchronized (reading) {
            return reading.isHolding();
        }
    }

    /** How many were not taken in time, the last time they were handed over. */
    int late() {
        return retrying.late();
    }

    @Override
    public void close() {
        retrying.close();
    }
}
