package dev.tributary.acceptance.storm;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How much partners may ask so far, so that there is work left for the last kill. */
final class Pace {

    private final Semaphore allowed = new Semaphore(0);

    void allow(int wishes) {
        allowed.release(wishes);
    }

    void await() throws InterruptedException {
        if (!allowed.tryAcquire(5, TimeUnit.MINUTES)) {
            throw new AssertionError("the storm does not go on");
        }
    }
}
