package dev.tributary.store;

import dev.tributary.domain.DeliveryState;
import java.sql.Connection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts entries by delivery state as they change, for nobody has to count them all; apart, those that were removed. */
final class Tally {

    private final Map<DeliveryState, Long> changes = new EnumMap<>(DeliveryState.class);
    private final Map<DeliveryState, Long> removals = new EnumMap<>(DeliveryState.class);
    private final Prepared update;
    private final Prepared updateRemoved;

    Tally(Connection connection) {
        update = adding(connection, "tally");
        updateRemoved = adding(connection, "removed");
    }

    private static Prepared adding(Connection connection, String table) {
        return new Prepared(
                connection,
                "insert into " + table + " (delivery, entries) values (?, ?)"
                        + " on conflict (delivery) do update set entries = entries + excluded.entries");
    }

    void move(@Nullable DeliveryState from, DeliveryState to) {
        if (from == to) {
            return;
        }
        if (from != null) {
            changes.merge(from, -1L, Long::sum);
        }
        changes.merge(to, 1L, Long::sum);
    }

    void remove(DeliveryState state) {
        changes.merge(state, -1L, Long::sum);
        removals.merge(state, 1L, Long::sum);
    }

    void write() {
        write(changes, update);
        write(removals, updateRemoved);
    }

    private static void write(Map<DeliveryState, Long> counts, Prepared statement) {
        counts.forEach((state, count) -> statement.name(state).number(count).run());
        counts.clear();
    }
}
