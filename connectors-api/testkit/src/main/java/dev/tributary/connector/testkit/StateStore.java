package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorState.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What connectors keep, by their names, parcels included. */
final class StateStore {

    /** Keys of parcels begin so. */
    static final String OUTBOX = "tributary/outbox/";

    /** A parcel that waits. */
    record Posted(String outbox, String lane, long number, String content, Instant at) {}

    private final Map<String, Map<String, String>> entries = new TreeMap<>();
    private final Map<String, List<Posted>> outboxes = new TreeMap<>();
    private final List<Runnable> couriers = new CopyOnWriteArrayList<>();
    private volatile boolean outOfOrder;

    void outOfOrder(boolean broken) {
        outOfOrder = broken;
    }

    boolean isOutOfOrder() {
        return outOfOrder;
    }

    void check() {
        if (outOfOrder) {
            IOException why = new IOException("the store is out of order");
            throw new UncheckedIOException(why.getMessage(), why);
        }
    }

    /** No name is taken for a part of another. */
    static String parcelKey(long number, String outbox, String lane) {
        return OUTBOX + number + "/" + outbox.length() + "/" + outbox + lane;
    }

    private static Posted parcel(String key, String content) {
        String[] parts = key.substring(OUTBOX.length()).split("/", 3);
        int end = Integer.parseInt(parts[1]);
        return new Posted(
                parts[2].substring(0, end),
                parts[2].substring(end),
                Long.parseLong(parts[0]),
                content,
                MemoryGateway.NOW);
    }

    void keep(String connector, List<Entry> kept) {
        check();
        synchronized (this) {
            kept.forEach(entry -> keep(connector, entry));
        }
        couriers.forEach(Runnable::run);
    }

    private void keep(String connector, Entry entry) {
        String value = entry.value();
        if (value != null && entry.key().startsWith(OUTBOX)) {
            outboxes.computeIfAbsent(connector, unknown -> new ArrayList<>()).add(parcel(entry.key(), value));
        } else if (value == null) {
            of(connector).remove(entry.key());
        } else {
            of(connector).put(entry.key(), value);
        }
    }

    private Map<String, String> of(String connector) {
        return entries.computeIfAbsent(connector, unknown -> new TreeMap<>());
    }

    /** All entries of a connector, by key; parcels are none. */
    Map<String, String> entries(String connector) {
        check();
        synchronized (this) {
            return new TreeMap<>(of(connector));
        }
    }

    /** The oldest parcel of each lane that is not busy. */
    synchronized List<Posted> due(String connector, String outbox, Set<String> busyLanes) {
        Map<String, Posted> first = new TreeMap<>();
        outboxes.getOrDefault(connector, List.of()).stream()
                .filter(posted -> posted.outbox().equals(outbox) && !busyLanes.contains(posted.lane()))
                .forEach(posted -> first.merge(
                        posted.lane(), posted, (one, other) -> one.number() <= other.number() ? one : other));
        return List.copyOf(first.values());
    }

    synchronized void delivered(String connector, Posted posted) {
        outboxes.getOrDefault(connector, new ArrayList<>()).remove(posted);
    }

    synchronized int waiting(String connector) {
        return outboxes.getOrDefault(connector, List.of()).size();
    }

    Runnable whenKept(Runnable courier) {
        couriers.add(courier);
        return () -> couriers.remove(courier);
    }
}
