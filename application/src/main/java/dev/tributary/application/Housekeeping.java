package dev.tributary.application;

import dev.tributary.application.event.Feed;
import dev.tributary.application.intake.Door;
import dev.tributary.application.operation.Retention;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.Timer.Alarm;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/**
 * What is to be done from time to time: counting the backlog, finding out whether a store in trouble keeps changes again,
 * catching up with events, forgetting old first verdicts, letting old missions go.
 */
final class Housekeeping {

    private static final System.Logger LOGGER = System.getLogger(Housekeeping.class.getName());
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Duration VERDICTS_KEPT = Duration.ofDays(7);

    /** An hour's. */
    private static final int ROUNDS_BETWEEN_FORGETTING = 720;

    private final MissionStore store;
    private final Surroundings surroundings;
    private final Door door;
    private final Feed feed;
    private final Retention retention;
    private volatile Alarm alarm = () -> {};
    private volatile boolean running;
    private int rounds;

    Housekeeping(MissionStore store, Surroundings surroundings, Door door, Feed feed, Retention retention) {
        this.store = store;
        this.surroundings = surroundings;
        this.door = door;
        this.feed = feed;
        this.retention = retention;
    }

    void start() {
        running = true;
        round();
    }

    void stop() {
        running = false;
        alarm.cancel();
        retention.stop();
    }

    private void round() {
        if (!running) {
            return;
        }
        alarm = surroundings.timer().after(ROUND, this::round);
        complain(store.backlog().thenAccept(backlog -> door.backlogIs(backlog.waiting())));
        if (store.trouble().isPresent()) {
            complain(store.change(Rehearsal.PLACE, new Rehearsal()));
        }
        feed.wake();
        if (rounds++ % ROUNDS_BETWEEN_FORGETTING == 0) {
            Instant before = surroundings.clock().instant().minus(VERDICTS_KEPT);
            complain(store.forgetVerdicts(before));
            complain(retention.sweep());
        }
    }

    private static void complain(CompletionStage<?> done) {
        done.exceptionally(failure -> {
            LOGGER.log(Level.WARNING, "housekeeping was left undone: {0}", failure.getMessage());
            return null;
        });
    }
}
