package dev.tributary.connector.host.feedback;

import dev.tributary.application.port.Note;
import dev.tributary.application.port.NoteQuery;
import dev.tributary.connector.spi.ConnectorState.Parcel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Hands over what is in one outbox: the parcels of a lane one after the other, lanes side by side. */
final class OutboxDelivery implements AutoCloseable {

    private static final int AT_ONCE = 16;
    private static final int PAGE = 200;
    /** So many are held in memory; the others wait on disk. */
    private static final int MOST_HELD = 1_000;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Surroundings around;
    private final String prefix;
    private final Function<Parcel, CompletionStage<?>> courier;
    private final Retrying retrying;
    private final Map<String, Deque<Posted>> lanes = new HashMap<>();
    private String last = "";
    private int held;
    private boolean reading;
    private boolean readAgain;
    private volatile boolean closed;

    OutboxDelivery(Surroundings around, String prefix, Function<Parcel, CompletionStage<?>> courier) {
        this.around = around;
        this.prefix = prefix;
        this.courier = courier;
        this.retrying = new Retrying(around, AT_ONCE, LONGEST_PAUSE, () -> closed);
    }

    /** Looks for what was posted since the last time. */
    void wake() {
        synchronized (this) {
            if (closed || reading || held >= MOST_HELD) {
                readAgain = true;
                return;
            }
            reading = true;
            readAgain = false;
        }
        around.notes()
                .list(new NoteQuery(around.connector(), prefix, last, PAGE))
                .whenComplete((notes, failure) -> {
                    if (failure == null) {
                        take(notes);
                    } else {
                        around.timer().after(Duration.ofSeconds(1), this::readOn);
                    }
                });
    }

    private void readOn() {
        synchronized (this) {
            reading = false;
        }
        wake();
    }

    private void take(List<Note> notes) {
        Deque<Posted> heads = new ArrayDeque<>();
        boolean more;
        synchronized (this) {
            for (Note note : notes) {
                Posted posted = Posted.read(note);
                Deque<Posted> lane = lanes.computeIfAbsent(posted.lane(), name -> new ArrayDeque<>());
                if (lane.isEmpty()) {
                    heads.add(posted);
                }
                lane.add(posted);
                last = note.key();
                held++;
            }
            reading = false;
            more = readAgain || notes.size() == PAGE;
        }
        heads.forEach(this::handOver);
        if (more) {
            wake();
        }
    }

    private void handOver(Posted posted) {
        retrying.call("a parcel", number -> handOver(posted, number), () -> handedOver(posted));
    }

    private CompletionStage<?> handOver(Posted posted, int number) {
        return courier.apply(posted.attempt(number))
                .thenCompose(done -> around.notes().keep(List.of(new Note(around.connector(), posted.key(), null))));
    }

    private void handedOver(Posted posted) {
        Posted next;
        boolean more;
        synchronized (this) {
            Deque<Posted> lane = Objects.requireNonNull(lanes.get(posted.lane()), "a lane with a parcel under way");
            lane.remove();
            held--;
            next = lane.peek();
            if (next == null) {
                lanes.remove(posted.lane());
            }
            more = readAgain;
        }
        if (next != null) {
            handOver(next);
        }
        if (more) {
            wake();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
