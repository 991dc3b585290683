package dev.tributary.application.event;

import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.CommitListener;
import dev.tributary.application.port.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Wakes those who wait for the end of one mission's delivery. */
public final class DeliveryWatch implements CommitListener {

    private final Timer timer;
    private final Map<Long, Set<Wait>> waiting = new ConcurrentHashMap<>();

    public DeliveryWatch(Timer timer) {
        this.timer = timer;
    }

    /** Begins to wait for the next end of the entry's delivery, until the patience is over. */
    public Wait await(long entry, Duration patience) {
        Wait wait = new Wait(ended -> forget(entry, ended));
        waiting.compute(entry, (number, others) -> {
            Set<Wait> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(wait);
            return all;
        });
        wait.endWith(timer.after(patience, wait::end));
        return wait;
    }

    private void forget(long entry, Wait ended) {
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
                waiting.getOrDefault(event.entry(), Set.of()).forEach(this::wake);
            }
        }
    }

    /** Not on the store's thread, which those who wait might hold up. */
    private void wake(Wait wait) {
        timer.after(Duration.ZERO, wait::end);
    }
}
