package dev.tributary.store;

import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;

/** A connection that reads. Each statement is prepared once; there are as many as ways to ask. */
final class ReadSession implements AutoCloseable {

    private final Connection connection;
    private final Map<String, Prepared> statements = new HashMap<>();

    ReadSession(Connection connection) {
        this.connection = connection;
    }

    Prepared prepared(String sql) {
        return statements.computeIfAbsent(sql, text -> new Prepared(connection, text));
    }

    @Override
    public void close() {
        Database.close(connection);
    }
}
