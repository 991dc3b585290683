package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.ConnectorState;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.connector.spi.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a host gives to one connector, over a gateway in memory. Keeps what the connector logs, counts and measures. May
 * be used from any thread.
 */
public final class TestContext implements ConnectorContext {

    private final String name;
    private final MemoryGateway gateway;
    private final Settings settings;
    private final InstantSource clock;
    private final Executor blocking;
    private final TestLog log = new TestLog();
    private final Map<String, AtomicLong> counters = new ConcurrentHashMap<>();
    private final Map<String, DoubleSupplier> gauges = new ConcurrentHashMap<>();
    private final AtomicLong polls = new AtomicLong();
    private volatile @Nullable Duration pollInterval;
    final Fence fence = new Fence();
    final InFlight inFlight = new InFlight();

    /**
     * A context.
     *
     * @param name of the connector and of its partner
     * @param settings complete, defaults filled in: see {@link DeclaredSettings#complete}
     * @param clock for example a {@link ManualClock}
     * @param blocking for example a {@link ManualExecutor}
     */
    public TestContext(String name, MemoryGateway gateway, Settings settings, InstantSource clock, Executor blocking) {
        this.name = name;
        this.gateway = gateway;
        this.settings = settings;
        this.clock = clock;
        this.blocking = blocking;
    }

    /** A context whose clock stands at {@link MemoryGateway#NOW}, with threads of the gateway's for blocking work. */
    public static TestContext of(String name, MemoryGateway gateway, Settings settings) {
        return new TestContext(name, gateway, settings, new ManualClock(MemoryGateway.NOW), gateway.threads.blocking());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public MissionDesk desk() {
        return desk(settings.optionalText("partner").orElse(name));
    }

    @Override
    public MissionDesk desk(String partner) {
        return fenced(gateway.desk(name, partner));
    }

    @Override
    public MissionDesk sharedDesk() {
        return fenced(gateway.sharedDesk(name, settings.optionalText("partner").orElse(name)));
    }

    private MissionDesk fenced(RecordingDesk desk) {
        fence.pass();
        return new FencedDesk(desk, fence, inFlight, blocking);
    }

    @Override
    public InstantSource clock() {
        fence.pass();
        return clock;
    }

    @Override
    public Executor blockingExecutor() {
        fence.pass();
        return blocking;
    }

    @Override
    public TestLog logger() {
        return log;
    }

    @Override
    public ConnectorState state() {
        fence.pass();
        return new FencedState(new MemoryState(gateway, name, blocking), fence);
    }

    @Override
    public void polled(Duration interval) {
        fence.pass();
        pollInterval = interval;
        polls.incrementAndGet();
    }

    /** How often the connector told that it had looked. */
    public long polls() {
        return polls.get();
    }

    /** The interval that it told last; null before. */
    public @Nullable Duration pollInterval() {
        return pollInterval;
    }

    @Override
    public LongConsumer counter(String metric) {
        AtomicLong counter = counters.computeIfAbsent(metric, unknown -> new AtomicLong());
        return counter::addAndGet;
    }

    /** What was counted so far, by the counters' names. */
    public Map<String, Long> counters() {
        Map<String, Long> counted = new TreeMap<>();
        counters.forEach((metric, counter) -> counted.put(metric, counter.get()));
        return counted;
    }

    @Override
    public void gauge(String metric, DoubleSupplier value) {
        gauges.put(metric, value);
    }

    /** What the gauges say now, by their names. */
    public Map<String, Double> gauges() {
        Map<String, Double> measured = new TreeMap<>();
        gauges.forEach((metric, value) -> measured.put(metric, value.getAsDouble()));
        return measured;
    }
}
