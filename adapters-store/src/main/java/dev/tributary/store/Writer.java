package dev.tributary.store;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;

import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.StoreFailure;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes changes on one thread: those that wait together in one transaction. */
final class Writer {

    private static final System.Logger LOGGER = System.getLogger(Writer.class.getName());

    private final Database database;
    private final InstantSource clock;
    private final Teller teller;
    private final WorkQueue<Transaction> queue;
    private final int together;
    private @Nullable WriteSession session;
    private volatile @Nullable StoreFailure trouble;

    Writer(Database database, InstantSource clock, Teller teller, WorkQueue<Transaction> queue, int together) {
        this.database = database;
        this.clock = clock;
        this.teller = teller;
        this.queue = queue;
        this.together = together;
    }

    Optional<StoreFailure> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Works until the queue is closed and empty; the session stays open. */
    void run() {
        List<Job<Transaction, ?>> group = queue.take(together);
        while (!group.isEmpty()) {
            commit(group);
            group = queue.take(together);
        }
        teller.end();
    }

    private void commit(List<Job<Transaction, ?>> group) {
        WriteSession open;
        try {
            open = session();
            open.begin();
        } catch (RuntimeException | Error failure) {
            // none of the group has done anything yet: to try each alone would only take longer
            discardSession();
            fail(group, failure);
            return;
        }
        List<RecordedEvent> events;
        try {
            events = open.commit(clock.instant(), it -> group.forEach(job -> job.run(it)));
        } catch (RuntimeException | Error failure) {
            discardSession();
            afterFailure(group, failure);
            return;
        }
        if (trouble != null && open.wrote()) {
            trouble = null;
            LOGGER.log(INFO, "The store keeps changes again.");
        }
        teller.committed(group, events);
    }

    /** Nothing of the group was kept: each gets its chance alone, and only the guilty fails. */
    private void afterFailure(List<Job<Transaction, ?>> group, Throwable failure) {
        if (group.size() > 1) {
            group.forEach(job -> commit(List.of(job)));
        } else {
            fail(group, failure);
        }
    }

    private void fail(List<Job<Transaction, ?>> group, Throwable failure) {
        Throwable told = database.failures().of(failure);
        if (told instanceof StoreFailure now) {
            notice(now);
        }
        group.forEach(job -> teller.failed(job, told));
    }

    /** Each kind is logged once: whoever is refused tries again soon. */
    private void notice(StoreFailure now) {
        StoreFailure before = trouble;
        trouble = now;
        if (before == null || before.kind() != now.kind()) {
            LOGGER.log(ERROR, now.getMessage());
        }
    }

    private WriteSession session() {
        if (session == null) {
            session = database.writeSession();
        }
        return session;
    }

    void discardSession() {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
