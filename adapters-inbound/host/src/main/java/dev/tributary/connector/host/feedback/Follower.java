package dev.tributary.connector.host.feedback;

import dev.tributary.application.Missions;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.Note;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Predicate;

/** One who is told of events until each is acknowledged, and how far it has come. */
final class Follower implements AutoCloseable {

    private static final int PAGE = 200;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Missions missions;
    private final Surroundings around;
    private final String key;
    private final Scope scope;
    private final Predicate<RecordedEvent> concerns;
    private final Function<RecordedEvent, CompletionStage<?>> listener;
    private final Retrying retrying;
    private long acknowledged;
    private boolean reading;
    private boolean readAgain;
    private boolean saving;
    private long saved;

    Follower(Missions missions, Surroundings around, Following following, String key, long acknowledged) {
        this.missions = missions;
        this.around = around;
        this.key = key;
        this.scope = following.scope();
        this.concerns = following.concerns();
        this.listener = following.listener();
        this.acknowledged = acknowledged;
        this.retrying = new Retrying(around, 1, LONGEST_PAUSE);
    }

    /** Looks for what has happened since the last time. */
    void wake() {
        long after;
        synchronized (this) {
            if (retrying.isOver() || reading) {
                readAgain = true;
                return;
            }
            reading = true;
            readAgain = false;
            after = acknowledged;
        }
        missions.eventsAfter(scope, after, PAGE).whenComplete((events, failure) -> {
            if (failure == null) {
                tell(events, 0);
            } else {
                retrying.after(Duration.ofSeconds(1), this::readOn);
            }
        });
    }

    private void tell(List<RecordedEvent> events, int from) {
        int next = from;
        while (next < events.size() && !concerns.test(events.get(next))) {
            next++;
        }
        if (next == events.size()) {
            told(events);
            return;
        }
        int index = next;
        RecordedEvent event = events.get(index);
        retrying.call("event " + event.sequence(), number -> listener.apply(event), () -> {
            acknowledge(event.sequence());
            tell(events, index + 1);
        });
    }

    private void told(List<RecordedEvent> events) {
        boolean again;
        if (!events.isEmpty()) {
            acknowledge(events.get(events.size() - 1).sequence());
        }
        synchronized (this) {
            reading = false;
            again = readAgain || events.size() == PAGE;
        }
        if (again) {
            wake();
        }
    }

    private synchronized void acknowledge(long sequence) {
        acknowledged = sequence;
        save();
    }

    /** One save at a time: the next one tells of all that was acknowledged meanwhile. */
    private void save() {
        if (saving || saved == acknowledged) {
            return;
        }
        saving = true;
        long sequence = acknowledged;
        around.notes()
                .keep(List.of(new Note(around.connector(), key, Long.toString(sequence))))
                .whenComplete((kept, failure) -> saved(sequence, failure == null));
    }

    private synchronized void saved(long sequence, boolean kept) {
        saving = false;
        if (kept) {
            saved = sequence;
            save();
        }
    }

    synchronized long acknowledged() {
        return acknowledged;
    }

    private void readOn() {
        synchronized (this) {
            reading = false;
        }
        wake();
    }

    /** Whether an event was not acknowledged in time, the last time it was told. */
    boolean isLate() {
        return retrying.late() > 0;
    }

    @Override
    public void close() {
        retrying.close();
    }
}
