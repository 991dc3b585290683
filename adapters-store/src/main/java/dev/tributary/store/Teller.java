package dev.tributary.store;

import dev.tributary.application.model.RecordedEvent;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Tells what became of changes, in their order, on a thread of its own: the next transaction is on its way while those
 * who waited for the last one go on.
 */
final class Teller {

    /** Transactions that are not told yet; above that the writer waits, and whoever calls it is refused in the end. */
    private static final int BEHIND = 64;

    private final BlockingQueue<Runnable> news = new ArrayBlockingQueue<>(BEHIND);
    private final Listeners listeners;
    private boolean ended;

    Teller(Listeners listeners) {
        this.listeners = listeners;
    }

    void committed(List<Job<Transaction, ?>> jobs, List<RecordedEvent> events) {
        put(() -> {
            listeners.tell(events);
            jobs.forEach(Job::succeed);
        });
    }

    void failed(Job<Transaction, ?> job, Throwable failure) {
        put(() -> job.fail(failure));
    }

    /** Nothing is told after this. */
    void end() {
        put(() -> ended = true);
    }

    /** Tells until the end. */
    void run() {
        while (!ended) {
            take().run();
        }
    }

    private void put(Runnable message) {
        boolean waiting = true;
        while (waiting) {
            try {
                news.put(message);
                waiting = false;
            } catch (InterruptedException ignored) {
                // the store's threads end when they are told to, not by interruption
            }
        }
    }

    private Runnable take() {
        while (true) {
            try {
                return news.take();
            } catch (InterruptedException ignored) {
                // the store's threads end when they are told to, not by interruption
            }
        }
    }
}
