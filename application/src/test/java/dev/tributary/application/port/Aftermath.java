package dev.tributary.application.port;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs what follows the commits, in their order and one at a time, on whichever thread comes by, under no lock. */
final class Aftermath {

    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger open = new AtomicInteger();

    /** Called in the order of commits; a {@link #run()} must follow each. */
    void add(Runnable consequence) {
        waiting.add(consequence);
    }

    void run() {
        if (open.getAndIncrement() > 0) {
            return;
        }
        do {
            waiting.remove().run();
        } while (open.decrementAndGet() > 0);
    }
}
