package dev.tributary.connector.host;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What one run of a connector has for itself.
 *
 * @param lifecycle the one thread that starts and closes the connector
 * @param asking the one thread that asks how it is
 * @param others the threads in which it works and is told of what happens
 */
record RunParts(
        Door door,
        Guard guard,
        PollWatch polls,
        ConnectorMeters meters,
        ExecutorService lifecycle,
        ExecutorService asking,
        List<ExecutorService> others) {

    RunParts {
        others = List.copyOf(others);
    }

    /** Whatever the connector still does, nothing comes of it any more. */
    void cutOff() {
        door.shut();
        meters.close();
        asking.shutdownNow();
        others.forEach(ExecutorService::shutdownNow);
    }

    /** Whether no thread of the connector is left. */
    boolean areOver() {
        return lifecycle.isTerminated()
                && asking.isTerminated()
                && others.stream().allMatch(ExecutorService::isTerminated);
    }

    boolean areOverBy(Deadline deadline) throws InterruptedException {
        boolean over = lifecycle.awaitTermination(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        over &= asking.awaitTermination(over ? deadline.nanosLeft() : 0, TimeUnit.NANOSECONDS);
        for (ExecutorService executor : others) {
            over &= executor.awaitTermination(over ? deadline.nanosLeft() : 0, TimeUnit.NANOSECONDS);
        }
        return over;
    }
}
