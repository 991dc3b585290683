package dev.tributary.store;

import dev.tributary.domain.DeliveryState;
import java.sql.Connection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts entries by delivery state as they change, for nobody has to count them all. */
final class Tally {

    private final Map<DeliveryState, Long> changes = new EnumMap<>(DeliveryState.class);
    private final Prepared update;

    Tally(Connection connection) {
        update = new Prepared(
                connection,
                "insert into tally (delivery, entries) values (?, ?)"
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

    void write() {
        changes.forEach((state, change) -> update.name(state).number(change).run());
        changes.clear();
    }
}
