package dev.tributary.store;

import dev.tributary.application.model.RecordedEvent;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The one connection that writes. After a failure it is good for nothing but to be closed. */
final class WriteSession implements AutoCloseable {

    private final Connection connection;
    private final Prepared begin;
    private final Prepared commit;
    private final Prepared version;
    private final Prepared rows;
    private final BooleanSupplier wipe;
    private final Tables tables;
    private long knownVersion;
    private long writtenBefore;

    /** @param wipe wipes the file, and tells whether that was possible */
    WriteSession(Connection connection, int cached, BooleanSupplier wipe) {
        this.connection = connection;
        this.wipe = wipe;
        begin = new Prepared(connection, "begin immediate");
        commit = new Prepared(connection, "commit");
        version = new Prepared(connection, "pragma data_version");
        rows = new Prepared(connection, "select total_changes()");
        tables = new Tables(connection, cached);
        knownVersion = version();
    }

    void begin() {
        begin.run();
        noticeOthers();
        writtenBefore = written();
    }

    /** Commits what the work does; returns what happened. */
    List<RecordedEvent> commit(Instant now, Consumer<Transaction> work) {
        Transaction transaction = new Transaction(tables, now);
        work.accept(transaction);
        List<RecordedEvent> events = tables.finish();
        commit.run();
        transaction.wipings().forEach(this::wipe);
        return events;
    }

    private void wipe(Wiping wiping) {
        try {
            if (wipe.getAsBoolean()) {
                wiping.done();
            }
        } catch (SqlTrouble trouble) {
            wiping.failed(trouble);
        }
    }

    /** Whether the last commit had something to write. */
    boolean wrote() {
        return written() > writtenBefore;
    }

    private long written() {
        return count(rows);
    }

    /** Somebody with a shell may have changed the file meanwhile. */
    private void noticeOthers() {
        long current = version();
        if (current != knownVersion) {
            knownVersion = current;
            tables.refresh();
        }
    }

    private long version() {
        return count(version);
    }

    private static long count(Prepared query) {
        Long count = query.first(row -> row.number(1));
        return count == null ? 0 : count;
    }

    /** What was begun and not committed is undone. */
    @Override
    public void close() {
        Database.close(connection);
    }
}
