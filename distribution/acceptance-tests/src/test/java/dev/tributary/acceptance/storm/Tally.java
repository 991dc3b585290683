package dev.tributary.acceptance.storm;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Counts what partners do, and tells who waits for the n-th from now on, on the partner's own thread. */
final class Tally {

    enum Count {
        REQUESTS,
        BROKEN,
        ACKNOWLEDGED
    }

    private final ConcurrentMap<Count, Integer> counts = new ConcurrentHashMap<>();
    private final List<Waiting> waiting = new CopyOnWriteArrayList<>();

    int of(Count count) {
        return counts.getOrDefault(count, 0);
    }

    void one(Count count) {
        int now = counts.merge(count, 1, Integer::sum);
        List<Waiting> served = waiting.stream()
                .filter(waiter -> waiter.count() == count && waiter.number() <= now)
                .toList();
        served.stream()
                .filter(waiting::remove)
                .forEach(waiter -> waiter.reached().complete(null));
    }

    CompletionStage<Void> next(Count count, int further) {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        waiting.add(new Waiting(count, of(count) + further, reached));
        return reached;
    }

    private record Waiting(Count count, int number, CompletableFuture<Void> reached) {}
}
