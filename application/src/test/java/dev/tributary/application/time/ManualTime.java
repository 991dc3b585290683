package dev.tributary.application.time;

import dev.tributary.application.port.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * A clock and a timer that stand still until time is told to pass. What becomes due meanwhile is done on the thread that
 * lets it pass, in the order of the times, each at its own time; at the same time in the order it was asked for.
 */
public final class ManualTime implements InstantSource, Timer {

    private record Due(Instant at, long number, Runnable action) {}

    private final Queue<Due> alarms =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::number));
    private Instant now;
    private Duration put = Duration.ZERO;
    private long asked;

    public ManualTime(Instant start) {
        now = start;
    }

    @Override
    public synchronized Instant instant() {
        return now.plus(put);
    }

    @Override
    public synchronized Alarm after(Duration delay, Runnable action) {
        Due due = new Due(now.plus(delay), asked++, action);
        alarms.add(due);
        return () -> cancel(due);
    }

    /** Lets this much time pass; with zero, what is due now is done. */
    public void pass(Duration time) {
        passUntil(instant().plus(time));
    }

    public void passUntil(Instant end) {
        passTo(unput(end));
    }

    private synchronized Instant unput(Instant clocked) {
        return clocked.minus(put);
    }

    private void passTo(Instant end) {
        for (Runnable action = next(end); action != null; action = next(end)) {
            action.run();
        }
    }

    /** Puts the clock forward, or back; no time passes by that, and what is asked for comes after the delay as it was. */
    public synchronized void putClock(Duration by) {
        put = put.plus(by);
    }

    /** Whoever asked for something is dead: nothing of it is done any more. */
    public synchronized void forget() {
        alarms.clear();
    }

    /** How much is still to be done. */
    public synchronized int alarms() {
        return alarms.size();
    }

    private synchronized void cancel(Due due) {
        alarms.remove(due);
    }

    private synchronized @Nullable Runnable next(Instant end) {
        Due first = alarms.peek();
        if (first == null || first.at().isAfter(end)) {
            now = later(end);
            return null;
        }
        now = later(first.at());
        return alarms.remove().action();
    }

    private Instant later(Instant time) {
        return time.isAfter(now) ? time : now;
    }
}
