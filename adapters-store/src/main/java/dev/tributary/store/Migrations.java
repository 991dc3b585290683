package dev.tributary.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Brings a file's tables to this version, and refuses a file that is not its own. */
final class Migrations {

    static final List<Migration> ALL = Stream.of(
                    "001-missions.sql", "002-removal.sql", "003-waiting.sql", "004-notes.sql")
            .map(Migration::resource)
            .toList();

    /** "TRIB", in the header of each file: what kind of database this is. */
    private static final long APPLICATION = 0x54524942;

    private final List<Migration> steps;
    private final Failures failures;

    Migrations(List<Migration> steps, Failures failures) {
        this.steps = List.copyOf(steps);
        this.failures = failures;
    }

    /** Makes all missing steps, or none. */
    void apply(Connection connection, Instant now) {
        run(connection, "begin immediate");
        claim(connection);
        List<Applied> applied = new Prepared(
                        connection, "select version, name, checksum from migration order by version")
                .list(row -> new Applied(row.number(1), row.text(2), row.number(3)));
        applied.forEach(this::check);
        steps.stream().filter(step -> step.version() > applied.size()).forEach(step -> apply(connection, step, now));
        run(connection, "commit");
    }

    private record Applied(long version, String name, long checksum) {}

    private void claim(Connection connection) {
        long application = number(connection, "pragma application_id");
        if (application != APPLICATION && number(connection, "select count(*) from sqlite_schema") > 0) {
            throw failures.strange("is a database of another program", "Give Tributary a file of its own (store.url).");
        }
        if (application != APPLICATION) {
            run(connection, "pragma application_id = " + APPLICATION);
            run(
                    connection,
                    "create table migration (version integer primary key, name text not null,"
                            + " checksum integer not null, applied_at integer not null) strict");
        }
    }

    private void check(Applied applied) {
        if (applied.version() > steps.size()) {
            throw failures.strange(
                    "was written by a newer Tributary: it has version " + applied.version() + " of the tables, this one"
                            + " knows " + steps.size(),
                    "Start the newer Tributary, or go back to a backup from before it.");
        }
        Migration step = steps.get(Math.toIntExact(applied.version()) - 1);
        if (step.checksum() != applied.checksum()) {
            throw failures.strange(
                    "was made with another form of version " + applied.version() + " of the tables (" + applied.name()
                            + ")",
                    "Start the Tributary that made it: this one was built from changed sources.");
        }
    }

    private static void apply(Connection connection, Migration step, Instant now) {
        run(connection, step.sql());
        new Prepared(connection, "insert into migration (version, name, checksum, applied_at) values (?, ?, ?, ?)")
                .number(step.version())
                .text(step.name())
                .number(step.checksum())
                .time(now)
                .run();
    }

    private static long number(Connection connection, String sql) {
        Long number = new Prepared(connection, sql).first(row -> row.number(1));
        return number == null ? 0 : number;
    }

    private static void run(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new SqlTrouble(failure);
        }
    }
}
