package dev.tributary.connector.host;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

/**
 * The metrics of one run of a connector. Its gauges are read in its own thread, and what they said last is shown: one that
 * hangs or throws holds up nobody who asks for the metrics.
 */
final class ConnectorMeters {

    /** The host's own. */
    static final String LATE = "late";

    private static final System.Logger LOGGER = System.getLogger("tributary.host");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Set<String> TAKEN = Set.of("up", LATE);
    private static final String TOTAL = "_total";

    private final String connector;
    private final ConnectorMetrics metrics;
    private final Map<String, Shown> gauges = new ConcurrentHashMap<>();
    private final Set<String> counters = ConcurrentHashMap.newKeySet();

    ConnectorMeters(String connector, ConnectorMetrics metrics) {
        this.connector = connector;
        this.metrics = metrics;
    }

    LongConsumer counter(String name) {
        check(name, gauges.containsKey(name));
        counters.add(name);
        LongConsumer counter = metrics.counter(connector, name);
        return added -> {
            if (added < 0) {
                throw new IllegalArgumentException("the counter " + name + " takes 0 or more");
            }
            counter.accept(added);
        };
    }

    void gauge(String name, DoubleSupplier value) {
        check(name, counters.contains(name));
        Shown shown = new Shown(value);
        Shown former = gauges.put(name, shown);
        if (former != null) {
            former.close();
        }
        shown.open(metrics.gauge(connector, name, shown::last));
    }

    private static void check(String name, boolean otherKind) {
        if (!NAME.matcher(name).matches() || TAKEN.contains(name) || name.endsWith(TOTAL)) {
            throw new IllegalArgumentException("a metric is named by at most 60 lower case letters, digits and"
                    + " underscores, not up, late or anything that ends with _total: " + name);
        }
        if (otherKind) {
            throw new IllegalArgumentException("a counter and a gauge cannot have the same name: " + name);
        }
    }

    /** In the connector's thread. */
    void sample() {
        gauges.values().forEach(Shown::sample);
    }

    void close() {
        gauges.values().forEach(Shown::close);
        gauges.clear();
    }

    private static final class Shown {

        private final DoubleSupplier value;
        private volatile double last = Double.NaN;
        private AutoCloseable registered = () -> {};

        Shown(DoubleSupplier value) {
            this.value = value;
        }

        double last() {
            return last;
        }

        void sample() {
            try {
                last = value.getAsDouble();
            } catch (Throwable bug) {
                last = Double.NaN;
            }
        }

        synchronized void open(AutoCloseable gauge) {
            registered = gauge;
        }

        synchronized void close() {
            try {
                registered.close();
            } catch (Exception failure) {
                LOGGER.log(System.Logger.Level.WARNING, "a gauge could not be removed", failure);
            }
        }
    }
}
