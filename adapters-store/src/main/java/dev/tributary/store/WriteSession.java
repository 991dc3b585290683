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
    private final Tables tables;

    WriteSession(Connection connection, int cached) {
        this.connection = connection;
        begin = new Prepared(connection, "begin immediate");
        commit = new Prepared(connection, "commit");
        rollBack = new Prepared(connection, "rollback");
        tables = new Tables(connection, cached);
    }

    /** Commits what the work does, or leaves everything as it was; returns what happened. */
    List<RecordedEvent> inTransaction(Instant now, Consumer<Transaction> work) {
        begin.run();
        try {
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

    /** What was begun and not committed is undone. */
    @Override
    public void close() {
        Database.close(connection);
    }
}
