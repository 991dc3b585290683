package dev.tributary.store;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.Backlog;
import dev.tributary.application.port.EntryQuery;
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
            + " (select min(created_at) from mission indexed by mission_due where due_at is not null)"
            + " from tally where entries > 0";

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

    static Backlog backlog(ReadSession session) {
        List<Count> counts = session.prepared(BACKLOG)
                .list(row -> new Count(row.name(1, DeliveryState.class), row.number(2), row.timeOrNull(3)));
        Map<DeliveryState, Long> byState = new EnumMap<>(DeliveryState.class);
        counts.forEach(count -> byState.put(count.state(), count.entries()));
        return new Backlog(byState, counts.isEmpty() ? null : counts.get(0).oldest());
    }

    private static List<MissionEntry> entries(Prepared statement) {
        return statement.list(EntryRow::read).stream().map(Kept::entry).toList();
    }
}
