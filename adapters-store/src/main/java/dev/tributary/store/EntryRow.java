package dev.tributary.store;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.DeliveryState;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import dev.tributary.domain.Partner;
import dev.tributary.domain.ProgressState;

/** An entry as a row of the table {@code mission}. */
final class EntryRow {

    /** The columns that {@link #read} expects, in its order. */
    static final String COLUMNS = "number, mission_id, customer, partner, connector, delivery, progress, due_at,"
            + " next_check_at, waits_since, created_at, updated_at, last_event, details, content";

    private EntryRow() {}

    static Kept read(Row row) {
        long number = row.number(1);
        try {
            Frame frame = frame(row, number);
            MissionEntry entry = frame.entry(JsonFields.of(row.text(14)), JsonFields.of(row.text(15)));
            return new Kept(entry, row.number(13));
        } catch (SqlTrouble trouble) {
            throw trouble;
        } catch (RuntimeException failure) {
            throw new DamagedRow("mission " + number, failure);
        }
    }

    private static Frame frame(Row row, long number) {
        return new Frame(
                number,
                key(row, 2),
                new Partner(row.text(4)),
                row.text(5),
                row.name(6, DeliveryState.class),
                row.name(7, ProgressState.class),
                row.timeOrNull(8),
                row.timeOrNull(9),
                row.timeOrNull(10),
                row.time(11),
                row.time(12));
    }

    /** The key of a mission, its id in this column and its customer in the next. */
    static MissionKey key(Row row, int column) {
        Long customer = row.numberOrNull(column + 1);
        return new MissionKey(customer == null ? null : new CustomerId(customer), new MissionId(row.text(column)));
    }

    /** Fills in what a revision changes: partner, connector, recipient, deadline, content. */
    static Prepared content(Prepared statement, MissionEntry entry) {
        return statement
                .text(entry.source().partner().name())
                .text(entry.source().connector())
                .text(entry.mission().recipient().displayName())
                .time(entry.deadline())
                .text(JsonOutput.object(json -> ContentJson.write(json, entry)));
    }

    /** Fills in what everything changes: delivery, progress, due_at, next_check_at, waits_since, updated_at, last_event, details. */
    static Prepared states(Prepared statement, MissionEntry entry, long lastEvent) {
        statement
                .name(entry.delivery().state())
                .name(entry.progress().state())
                .time(entry.delivery().dueAt())
                .time(entry.progress().nextCheckAt())
                .time(entry.delivery().waitsSince())
                .time(entry.updatedAt());
        Prepared linked = lastEvent == Kept.NO_EVENT ? statement.nothing() : statement.number(lastEvent);
        return linked.text(JsonOutput.object(json -> DetailsJson.write(json, entry)));
    }
}
