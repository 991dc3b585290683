package dev.tributary.store;

import dev.tributary.application.model.MissionEntry;
import dev.tributary.application.port.Agenda;
import dev.tributary.domain.CustomerId;
import dev.tributary.domain.MissionId;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code mission}, for the one who writes. */
final class MissionTable {

    static final String NUMBERS = "select number from mission where mission_id = ? order by number";
    static final String DUE_DELIVERIES =
            "select number from mission indexed by mission_due where due_at <= ? order by deadline, number"
                    + " limit ? offset ?";
    static final String DUE_CHECKS = "select number from mission indexed by mission_check where next_check_at <= ?"
            + " order by next_check_at, number limit ? offset ?";

    private static final String CONTENT = "partner = ?, connector = ?, recipient = ?, deadline = ?, content = ?";
    private static final String STATES = "delivery = ?, progress = ?, due_at = ?, next_check_at = ?, waits_since = ?,"
            + " updated_at = ?, last_event = ?, details = ?";

    private final Prepared numbers;
    private final Prepared read;
    private final Prepared insert;
    private final Prepared updateStates;
    private final Prepared updateAll;
    private final Prepared dueDeliveries;
    private final Prepared dueChecks;
    private final Prepared endLeases;
    private final Prepared delete;
    private final Prepared lastNumber;

    MissionTable(Connection connection) {
        numbers = new Prepared(connection, NUMBERS);
        read = new Prepared(connection, "select " + EntryRow.COLUMNS + " from mission where number = ?");
        insert = new Prepared(
                connection,
                "insert into mission (number, mission_id, customer, created_at, partner, connector, recipient, deadline,"
                        + " content, delivery, progress, due_at, next_check_at, waits_since, updated_at, last_event, details)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        updateStates = new Prepared(connection, "update mission set " + STATES + " where number = ?");
        updateAll = new Prepared(
                connection, "update mission set " + CONTENT + ", " + STATES + ", created_at = ? where number = ?");
        dueDeliveries = new Prepared(connection, DUE_DELIVERIES);
        dueChecks = new Prepared(connection, DUE_CHECKS);
        endLeases = new Prepared(
                connection,
                "update mission set due_at = ? where due_at is not null and delivery in ('SENDING', 'UNCERTAIN')");
        delete = new Prepared(connection, "delete from mission where number = ?");
        lastNumber = new Prepared(connection, Numbering.greatest("mission", "number"));
    }

    List<Long> numbers(MissionId id) {
        return numbers.text(id.value()).list(row -> row.number(1));
    }

    @Nullable
    Kept read(long number) {
        return read.number(number).first(EntryRow::read);
    }

    List<Long> due(Agenda agenda, Instant now, int skipped, int limit) {
        Prepared statement = agenda == Agenda.DELIVERY ? dueDeliveries : dueChecks;
        return statement.time(now).number(limit).number(skipped).list(row -> row.number(1));
    }

    void insert(MissionEntry entry, long lastEvent) {
        CustomerId customer = entry.key().customer();
        insert.number(entry.number()).text(entry.key().id().value());
        (customer == null ? insert.nothing() : insert.number(customer.value())).time(entry.createdAt());
        EntryRow.states(EntryRow.content(insert, entry), entry, lastEvent);
        try {
            insert.run();
        } catch (SqlTrouble trouble) {
            throw trouble.isOfUniqueness() ? taken(entry) : trouble;
        }
    }

    private static IllegalStateException taken(MissionEntry entry) {
        return new IllegalStateException("mission " + entry.key() + " is kept already");
    }

    void updateStates(MissionEntry entry, long lastEvent) {
        EntryRow.states(updateStates, entry, lastEvent).number(entry.number()).run();
    }

    void updateAll(MissionEntry entry, long lastEvent) {
        EntryRow.states(EntryRow.content(updateAll, entry), entry, lastEvent)
                .time(entry.createdAt())
                .number(entry.number())
                .run();
    }

    void delete(long number) {
        delete.number(number).run();
    }

    /** Returns how many there were. */
    int endLeases(Instant at) {
        return endLeases.time(at).run();
    }

    /** The greatest number that was given; 0 if there is none. */
    long lastNumber() {
        Long number = lastNumber.first(row -> row.number(1));
        return number == null ? 0 : number;
    }
}
