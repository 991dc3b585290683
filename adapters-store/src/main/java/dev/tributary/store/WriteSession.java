package dev.tributary.store;

import dev.tributary.application.model.RecordedEvent;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The one connection that writes. After an {@link SqlTrouble} it is good for nothing but to be closed. */
final class WriteSession implements AutoCloseable {

    private final Connection connection;
    private final Prepared begin;
    private final Prepared commit;
    private final Prepared rollBack;
    private final Prepared version;
    private final Tables tables;
    private long knownVersion;

    WriteSession(Connection connection, int cached) {
        this.connection = connection;
        begin = new Prepared(connection, "begin immediate");
        commit = new Prepared(connection, "commit");
        rollBack = new Prepared(connection, "rollback");
        version = new Prepared(connection, "pragma data_version");
        tables = new Tables(connection, cached);
        knownVersion = version();
    }

    /** Commits what the work does, or leaves everything as it was; returns what happened. */
    List<RecordedEvent> inTransaction(Instant now, Consumer<Transaction> work) {
        begin.run();
        try {
            noticeOthers();
            work.accept(new Transaction(tables, now));
            List<RecordedEvent> events = tables.finish();
            commit.run();
            return events;
        } catch (SqlTrouble trouble) {
            throw trouble;
        } catch (RuntimeException | Error failure) {
            rollBack.run();
            tables.reset();
            throw failure;
        }
    }

    /** Somebody with a shell may have changed the file meanwhile. */
    private void noticeOthers() {
        long current = version();
        if (current != knownVersion) {
            knownVersion = current;
            tables.reset();
        }
    }

    private long version() {
        Long current = version.first(row -> row.number(1));
        return current == null ? 0 : current;
    }

    /** What was begun and not committed is undone. */
    @Override
    public void close() {
        Database.close(connection);
    }
}
