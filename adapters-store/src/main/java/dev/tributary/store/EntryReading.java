package dev.tributary.store;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.Backlog;
import dev.tributary.application.port.EntryQuery;
import dev.tributary.application.port.RestQuery;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions about entries. */
final class EntryReading {

    static final String FIND = "select " + EntryRow.COLUMNS + " from mission where mission_id = ? order by number";
    static final String BACKLOG = "select delivery, entries,"
            + " (select min(waits_since) from mission indexed by mission_due where due_at is not null)"
            + " from tally where entries > 0";

    static final String RESTING = "select " + EntryRow.COLUMNS + " from mission indexed by mission_rest"
            + " where due_at is null and next_check_at is null and updated_at < ?1 and updated_at >= ?2"
            + " and (updated_at > ?2 or number > ?3) order by updated_at, number limit ?4";
    private static final String REMOVED = "select delivery, entries from removed";

    private record Count(
            DeliveryState state, long entries, @Nullable Instant oldest) {}

    private EntryReading() {}

    static List<MissionEntry> find(ReadSession session, MissionId id) {
        return entries(session.prepared(FIND).text(id.value()));
    }

    static List<MissionEntry> list(ReadSession session, EntryQuery query) {
        EntrySearch search = EntrySearch.of(query);
        return entries(search.fill(session.prepared(search.sql())));
    }

    /** Times are kept to the millisecond: what was updated within the one that is begun was updated before. */
    static List<MissionEntry> resting(ReadSession session, RestQuery query) {
        return entries(session.prepared(RESTING)
                .time(EntrySearch.roundedUp(query.before()))
                .time(query.from())
                .number(query.after())
                .number(query.limit()));
    }

    static Backlog backlog(ReadSession session) {
        List<Count> counts = session.prepared(BACKLOG)
                .list(row -> new Count(row.name(1, DeliveryState.class), row.number(2), row.timeOrNull(3)));
        Map<DeliveryState, Long> byState = new EnumMap<>(DeliveryState.class);
        counts.forEach(count -> byState.put(count.state(), count.entries()));
        return new Backlog(
                byState,
                removed(session),
                counts.isEmpty() ? null : counts.get(0).oldest());
    }

    private static Map<DeliveryState, Long> removed(ReadSession session) {
        Map<DeliveryState, Long> byState = new EnumMap<>(DeliveryState.class);
        session.prepared(REMOVED).list(row -> byState.put(row.name(1, DeliveryState.class), row.number(2)));
        return byState;
    }

    private static List<MissionEntry> entries(Prepared statement) {
        return statement.list(EntryRow::read).stream().map(Kept::entry).toList();
    }
}
