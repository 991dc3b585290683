package dev.tributary.connector.host.feedback;

import dev.tributary.application.port.Timer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Alarms that end with what asked for them: the timer holds on to nothing of a connector that is gone. */
final class Alarms implements AutoCloseable {

    private final Timer timer;
    private final Set<Pending> pending = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Alarms(Timer timer) {
        this.timer = timer;
    }

    Timer.Alarm after(Duration delay, Runnable action) {
        Pending alarm = new Pending();
        pending.add(alarm);
        alarm.rings = timer.after(delay, () -> {
            if (pending.remove(alarm)) {
                action.run();
            }
        });
        if (closed || !pending.contains(alarm)) {
            alarm.cancel();
        }
        return alarm;
    }

    boolean areOver() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        pending.forEach(Pending::cancel);
    }

    private final class Pending implements Timer.Alarm {

        private volatile Timer.@Nullable Alarm rings;

        @Override
        public void cancel() {
            pending.remove(this);
            Timer.Alarm set = rings;
            if (set != null) {
                set.cancel();
            }
        }
    }
}
