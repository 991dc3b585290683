package dev.tributary.store;

import java.util.concurrent.TimeUnit;

final class DrowsyStore {

    void rest() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }
}
