package dev.tributary.store;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.model.Reason;
import dev.tributary.application.model.RecordedEvent;
import dev.tributary.application.model.TimelineEvent;
import dev.tributary.application.port.KeptPrecision;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** The table {@code event}, for the one who writes. */
final class EventTable {

    /** A timeline, from its newest event on. */
    static final String DELETE = "delete from event where sequence in (with recursive chain (sequence) as ("
            + " select ?"
            + " union all"
            + " select event.previous from chain cross join event on event.sequence = chain.sequence"
            + " where event.previous is not null) select sequence from chain)";

    private final Prepared insert;
    private final Prepared last;
    private final Prepared delete;
    private final List<RecordedEvent> fresh = new ArrayList<>();
    private long sequence;

    EventTable(Connection connection) {
        insert = new Prepared(
                connection,
                "insert into event (sequence, entry, previous, partner, at, kind, revision, delivery, progress, reason,"
                        + " words) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        last = new Prepared(connection, Numbering.greatest("event", "sequence"));
        delete = new Prepared(connection, DELETE);
        refresh();
    }

    /** Adds to the timeline that ends with the previous event; returns the sequence number it ends with now. */
    long append(MissionEntry entry, long previous, List<TimelineEvent> happened) {
        long end = previous;
        for (TimelineEvent event : happened) {
            RecordedEvent recorded = new RecordedEvent(
                    ++sequence,
                    entry.number(),
                    entry.key(),
                    entry.source().partner(),
                    entry.source().connector(),
                    KeptPrecision.of(event));
            insert(recorded, end);
            fresh.add(recorded);
            end = sequence;
        }
        return end;
    }

    /** Removes the timeline that ends with this event. */
    void delete(long end) {
        if (end != Kept.NO_EVENT) {
            delete.number(end).run();
        }
    }

    /** The greatest number that was given. */
    long lastSequence() {
        return sequence;
    }

    /** What was added since the last time. */
    List<RecordedEvent> takeFresh() {
        List<RecordedEvent> taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    /** Goes on with the numbers from where the file is. */
    void refresh() {
        Long kept = last.first(row -> row.number(1));
        sequence = kept == null ? Kept.NO_EVENT : kept;
    }

    private void insert(RecordedEvent recorded, long previous) {
        TimelineEvent event = recorded.event();
        Reason reason = event.reason();
        insert.number(recorded.sequence()).number(recorded.entry());
        (previous == Kept.NO_EVENT ? insert.nothing() : insert.number(previous))
                .text(recorded.partner().name())
                .time(event.at())
                .name(event.kind())
                .number(event.revision().number())
                .name(event.delivery())
                .name(event.progress())
                .text(reason == null ? null : reason.code())
                .text(reason == null ? null : reason.words())
                .run();
    }
}
