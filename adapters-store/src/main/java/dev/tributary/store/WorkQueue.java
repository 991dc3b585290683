package dev.tributary.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls that wait, up to a bound, first come first served. Once closed it takes nothing more and gives out the rest. */
final class WorkQueue<S> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrival = lock.newCondition();
    private final Deque<Job<S, ?>> jobs = new ArrayDeque<>();
    private final int bound;
    private final Failures failures;
    private boolean closed;

    WorkQueue(int bound, Failures failures) {
        this.bound = bound;
        this.failures = failures;
    }

    /** Lets this work wait for its turn, or refuses it. */
    <R> CompletionStage<R> submit(int weight, Function<S, R> work) {
        Job<S, R> job = new Job<>(weight, work);
        Throwable refusal = offer(job);
        if (refusal != null) {
            job.fail(refusal);
        }
        return job.stage();
    }

    private @Nullable Throwable offer(Job<S, ?> job) {
        lock.lock();
        try {
            if (closed) {
                return failures.closed();
            }
            if (jobs.size() >= bound) {
                return failures.overloaded(bound);
            }
            jobs.add(job);
            arrival.signal();
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for work; takes what lies there, up to this weight, or one that is heavier. Empty when all is over. */
    List<Job<S, ?>> take(int weight) {
        lock.lock();
        try {
            while (jobs.isEmpty() && !closed) {
                arrival.awaitUninterruptibly();
            }
            return poll(weight);
        } finally {
            lock.unlock();
        }
    }

    private List<Job<S, ?>> poll(int weight) {
        List<Job<S, ?>> taken = new ArrayList<>();
        int left = weight;
        while (!jobs.isEmpty() && (taken.isEmpty() || jobs.element().weight() <= left)) {
            Job<S, ?> job = jobs.remove();
            left -= job.weight();
            taken.add(job);
        }
        return taken;
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            arrival.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Gives up what nobody has begun. */
    void abandon() {
        List<Job<S, ?>> left;
        lock.lock();
        try {
            left = List.copyOf(jobs);
            jobs.clear();
        } finally {
            lock.unlock();
        }
        left.forEach(job -> job.fail(failures.closed()));
    }
}
