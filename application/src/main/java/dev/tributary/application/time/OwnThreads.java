package dev.tributary.application.time;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;

/** Makes daemon threads of one name, and waits for their end. */
public final class OwnThreads implements ThreadFactory {

    private static final System.Logger LOGGER = System.getLogger(OwnThreads.class.getName());

    private final String name;
    private final Set<Thread> made = ConcurrentHashMap.newKeySet();

    public OwnThreads(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable work) {
        made.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        made.add(thread);
        return thread;
    }

    /** Waits until no thread is left but the one that calls, or until the patience is over. */
    public void awaitEnd(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (Thread thread : made) {
                if (thread != Thread.currentThread()) {
                    thread.join(Math.max(
                            1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
                }
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        if (made.stream().anyMatch(thread -> thread != Thread.currentThread() && thread.isAlive())) {
            LOGGER.log(Level.INFO, "closed while a thread {0} was busy: it ends with what it does", name);
        }
    }
}
