package dev.tributary.application.event;

import dev.tributary.application.Missions.Subscription;
import dev.tributary.application.intake.Scope;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.port.CommitListener;
import dev.tributary.application.port.MissionStore;
import dev.tributary.application.time.OwnThreads;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Subscriptions to what happens. Commits only wake them: they read the events themselves, each at its own pace. */
public final class Feed implements CommitListener, AutoCloseable {

    private static final int THREADS = 4;
    private static final int IDLE_SECONDS = 5;
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(2);

    private final MissionStore store;
    private final Set<FeedSubscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final OwnThreads threads = new OwnThreads("tributary-events");
    private final ThreadPoolExecutor executor;
    private volatile long newest;

    public Feed(MissionStore store) {
        this.store = store;
        this.executor = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
        executor.allowCoreThreadTimeOut(true);
        executor.setRejectedExecutionHandler((action, closed) -> {});
    }

    /** The number of the newest event that was committed. */
    public long newest() {
        return newest;
    }

    /** What is new comes after this event of the store. */
    public void start(long newestKept) {
        newest = Math.max(newest, newestKept);
    }

    @Override
    public void committed(List<RecordedEvent> events) {
        for (RecordedEvent event : events) {
            newest = Math.max(newest, event.sequence());
        }
        wake();
    }

    /** Whoever could not read when something was new reads now. */
    public void wake() {
        subscriptions.forEach(FeedSubscription::wake);
    }

    public Subscription subscribe(Scope scope, long after, Consumer<RecordedEvent> listener) {
        long start = after == Long.MAX_VALUE ? newest : after;
        FeedSubscription subscription =
                new FeedSubscription(store, executor, scope, start, listener, subscriptions::remove);
        subscriptions.add(subscription);
        subscription.wake();
        return subscription;
    }

    /** Tells nobody anything more; does not wait. */
    public void stop() {
        subscriptions.forEach(FeedSubscription::close);
        executor.shutdownNow();
    }

    /** Stops, and waits for listeners that are being told, unless called by one. */
    @Override
    public void close() {
        stop();
        threads.awaitEnd(ENDS_WITHIN);
    }
}
