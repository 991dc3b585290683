package dev.tributary.application.time;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Is busy until it is interrupted, and then until whoever made it waits for it: outlives who does not. */
public final class Lingering implements Runnable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final Thread maker = Thread.currentThread();
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    @Override
    public void run() {
        thread = Thread.currentThread();
        begun.countDown();
        try {
            maker.join();
        } catch (InterruptedException ended) {
            long end = System.nanoTime() + PATIENCE;
            while (maker.getState() != Thread.State.TIMED_WAITING && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }

    /** Returns once it runs. */
    public void awaitBegin() throws InterruptedException {
        if (!begun.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("this has not begun");
        }
    }

    public boolean isOver() {
        Thread running = thread;
        return running != null && !running.isAlive();
    }
}
