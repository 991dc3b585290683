package dev.tributary.application.platform;

import dev.tributary.application.model.Operation;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lets answers pass, or holds them back until they are released. */
final class Gate {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Set<Operation> shut = EnumSet.noneOf(Operation.class);
    private final Deque<Runnable> held = new ArrayDeque<>();

    synchronized void hold(Collection<Operation> operations) {
        shut.addAll(operations);
    }

    void pass(Operation operation, Runnable answer) {
        synchronized (this) {
            if (shut.contains(operation)) {
                held.add(answer);
                notifyAll();
                return;
            }
        }
        answer.run();
    }

    void releaseOldest() {
        Runnable oldest;
        synchronized (this) {
            oldest = held.remove();
        }
        oldest.run();
    }

    void open() {
        synchronized (this) {
            shut.clear();
        }
        flush();
    }

    /** Lets pass what is held now; others are held as before. */
    void flush() {
        List<Runnable> waiting;
        synchronized (this) {
            waiting = new ArrayList<>(held);
            held.clear();
        }
        waiting.forEach(Runnable::run);
    }

    synchronized int held() {
        return held.size();
    }

    synchronized void awaitHeld(int count) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (held.size() < count) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("only " + held.size() + " of " + count + " answers are held back");
            }
            wait(left);
        }
    }
}
