package dev.tributary.standalone.terminal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C or SIGTERM: lets the program end in its own order and with its own exit status. */
public final class Interruption {

    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final CompletableFuture<Void> coming = new CompletableFuture<>();

    private Interruption() {}

    /** From now on these signals tell the interruption, and no longer end the process by themselves. */
    public static Interruption ofProcess() {
        Interruption interruption = new Interruption();
        Signals.handle("TERM", interruption::interrupt);
        Signals.handle("INT", interruption::interrupt);
        return interruption;
    }

    /** An interruption that only {@link #interrupt()} brings. */
    public static Interruption byHand() {
        return new Interruption();
    }

    public void interrupt() {
        interrupted.countDown();
        coming.complete(null);
    }

    public boolean hasCome() {
        return interrupted.getCount() == 0;
    }

    /** Completes when it comes. */
    public CompletableFuture<Void> coming() {
        return coming.copy();
    }

    /** Blocks until the interruption comes. */
    public void await() throws InterruptedException {
        interrupted.await();
    }

    /** Blocks until the interruption comes, or this time is over; true if it came. */
    public boolean await(Duration patience) throws InterruptedException {
        return interrupted.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    }
}
