package dev.tributary.store;

import dev.tributary.application.model.EventKind;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.Partner;
import dev.tributary.domain.ProgressState;
import dev.tributary.domain.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions about what happened. */
final class EventReading {

    private static final String SELECT =
            "select e.sequence, e.entry, m.mission_id, m.customer, e.partner, e.at, e.kind,"
                    + " e.revision, e.delivery, e.progress, e.reason, e.words, m.connector";
    private static final String AFTER = SELECT
            + " from event e cross join mission m on m.number = e.entry where e.sequence > ?%s"
            + " order by e.sequence limit ?";
    static final String OF_ALL = AFTER.formatted("");
    static final String OF_PARTNER = AFTER.formatted(" and e.partner = ?");
    static final String TIMELINE = "with recursive chain (sequence) as ("
            + " select last_event from mission where number = ?1 and last_event is not null"
            + " union all"
            + " select event.previous from chain cross join event on event.sequence = chain.sequence"
            + " where event.previous is not null) "
            + SELECT
            + " from chain cross join event e on e.sequence = chain.sequence cross join mission m on m.number = ?1"
            + " order by e.sequence";
    static final String NEWEST = Numbering.greatest("event", "sequence");

    private EventReading() {}

    static List<RecordedEvent> timeline(ReadSession session, long entry) {
        return session.prepared(TIMELINE).number(entry).list(EventReading::read);
    }

    static List<RecordedEvent> after(ReadSession session, long sequence, @Nullable Partner partner, int limit) {
        Prepared statement =
                session.prepared(partner == null ? OF_ALL : OF_PARTNER).number(sequence);
        Prepared ofPartner = partner == null ? statement : statement.text(partner.name());
        return ofPartner.number(limit).list(EventReading::read);
    }

    static long newest(ReadSession session) {
        Long sequence = session.prepared(NEWEST).first(row -> row.number(1));
        return sequence == null ? Kept.NO_EVENT : sequence;
    }

    private static RecordedEvent read(Row row) {
        long sequence = row.number(1);
        try {
            return new RecordedEvent(
                    sequence, row.number(2), EntryRow.key(row, 3), new Partner(row.text(5)), row.text(13), event(row));
        } catch (SqlTrouble trouble) {
            throw trouble;
        } catch (RuntimeException failure) {
            throw new DamagedRow("event " + sequence, failure);
        }
    }

    private static TimelineEvent event(Row row) {
        String reason = row.textOrNull(11);
        return new TimelineEvent(
                row.time(6),
                row.name(7, EventKind.class),
                new Revision(Math.toIntExact(row.number(8))),
                row.nameOrNull(9, DeliveryState.class),
                row.nameOrNull(10, ProgressState.class),
                reason == null ? null : new Reason(reason, row.textOrNull(12)));
    }
}
