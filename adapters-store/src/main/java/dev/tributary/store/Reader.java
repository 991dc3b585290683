package dev.tributary.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers questions on a thread of its own, while the writer writes. */
final class Reader {

    private final Database database;
    private final WorkQueue<ReadSession> queue;
    private @Nullable ReadSession session;

    Reader(Database database, WorkQueue<ReadSession> queue) {
        this.database = database;
        this.queue = queue;
    }

    /** Works until the queue is closed and empty. */
    void run() {
        List<Job<ReadSession, ?>> next = queue.take(1);
        while (!next.isEmpty()) {
            next.forEach(this::answer);
            next = queue.take(1);
        }
        discardSession();
    }

    private void answer(Job<ReadSession, ?> job) {
        try {
            job.run(session());
        } catch (RuntimeException | Error failure) {
            discardSession();
            job.fail(database.failures().of(failure));
            return;
        }
        job.succeed();
    }

    private ReadSession session() {
        if (session == null) {
            session = database.readSession();
        }
        return session;
    }

    private void discardSession() {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
