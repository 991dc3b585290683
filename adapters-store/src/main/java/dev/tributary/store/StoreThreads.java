package dev.tributary.store;

import static java.lang.System.Logger.Level.WARNING;

import dev.tributary.application.port.StoreFailure;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The threads of a store, and what they work off. */
final class StoreThreads implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(StoreThreads.class.getName());

    private final StoreFile file;
    private final Duration patience;
    private final WorkQueue<Transaction> writing;
    private final WorkQueue<ReadSession> reading;
    private final Listeners listeners = new Listeners();
    private final Writer writer;
    private final List<Thread> threads;
    private final AtomicBoolean closed = new AtomicBoolean();

    private StoreThreads(StoreFile file, InstantSource clock, Tuning tuning) {
        this.file = file;
        this.patience = tuning.closing();
        Database database = file.database();
        writing = new WorkQueue<>(tuning.waiting(), database.failures());
        reading = new WorkQueue<>(tuning.reading(), database.failures());
        Teller teller = new Teller(listeners);
        writer = new Writer(database, clock, teller, writing, tuning.together());
        threads = List.of(
                thread("writer", writer::run),
                thread("teller", teller::run),
                thread("reader-1", new Reader(database, reading)::run),
                thread("reader-2", new Reader(database, reading)::run));
    }

    static StoreThreads start(StoreFile file, InstantSource clock, Tuning tuning) {
        StoreThreads started = new StoreThreads(file, clock, tuning);
        started.threads.forEach(Thread::start);
        return started;
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, "tributary-store-" + name);
        thread.setDaemon(true);
        return thread;
    }

    WorkQueue<Transaction> writing() {
        return writing;
    }

    WorkQueue<ReadSession> reading() {
        return reading;
    }

    Optional<StoreFailure> trouble() {
        return writer.trouble();
    }

    Failures failures() {
        return file.database().failures();
    }

    Listeners listeners() {
        return listeners;
    }

    /** Waits for what was asked before, within its time; not for the thread that calls it. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        writing.close();
        reading.close();
        long end = System.nanoTime() + patience.toNanos();
        others().forEach(thread -> join(thread, end));
        writing.abandon();
        reading.abandon();
        if (others().anyMatch(Thread::isAlive)) {
            LOGGER.log(WARNING, "The store did not end within {0}: it stays locked until this process ends.", patience);
        } else {
            giveUpFile();
        }
    }

    private Stream<Thread> others() {
        return threads.stream().filter(thread -> thread != Thread.currentThread());
    }

    private static void join(Thread thread, long end) {
        try {
            thread.join(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The writer goes last, so that SQLite puts its log into the file and one file remains. */
    private void giveUpFile() {
        writer.discardSession();
        try {
            file.lock().close();
        } catch (IOException failure) {
            LOGGER.log(WARNING, "The lock of the store could not be given up; it ends with this process.", failure);
        }
    }
}
