package dev.tributary.application.event;

import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.CommitListener;
import dev.tributary.application.port.Timer;
import dev.tributary.application.port.Timer.Alarm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Wakes those who wait for the end of one mission's delivery. */
public final class DeliveryWatch implements CommitListener {

    private final Timer timer;
    private final Map<Long, Set<CompletableFuture<Void>>> waiting = new ConcurrentHashMap<>();

    public DeliveryWatch(Timer timer) {
        this.timer = timer;
    }

    /** Completes at the next end of the entry's delivery, or when the patience is over. */
    public CompletableFuture<Void> await(long entry, Duration patience) {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        waiting.compute(entry, (number, others) -> {
            Set<CompletableFuture<Void>> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(ended);
            return all;
        });
        Alarm alarm = timer.after(patience, () -> ended.complete(null));
        ended.whenComplete((nothing, failure) -> {
            alarm.cancel();
            forget(entry, ended);
        });
        return ended;
    }

    private void forget(long entry, CompletableFuture<Void> ended) {
        waiting.computeIfPresent(entry, (number, all) -> {
            all.remove(ended);
            return all.isEmpty() ? null : all;
        });
    }

    @Override
    public void committed(List<RecordedEvent> events) {
        if (waiting.isEmpty()) {
            return;
        }
        for (RecordedEvent event : events) {
            if (event.event().delivery() != null && event.event().delivery().isFinal()) {
                Set<CompletableFuture<Void>> all = waiting.getOrDefault(event.entry(), Set.of());
                Set.copyOf(all).forEach(this::wake);
            }
        }
    }

    /** Not on the store's thread, which those who wait might hold up. */
    private void wake(CompletableFuture<Void> ended) {
        timer.after(Duration.ZERO, () -> ended.complete(null));
    }
}
