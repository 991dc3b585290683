package dev.tributary.benchmarks;

import io.vertx.core.buffer.Buffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/** Rows in SQLite, each on disk when its stage completes, concurrent ones in one transaction. */
final class BareStore implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 256;

    private record Row(Buffer content, CompletableFuture<Void> kept) {}

    private final BlockingQueue<Row> queue = new LinkedBlockingQueue<>();
    private final Connection connection;
    private final Thread writer = new Thread(this::write, "bare-store");

    BareStore(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("CREATE TABLE mission (number INTEGER PRIMARY KEY, content BLOB NOT NULL)");
        }
        connection.setAutoCommit(false);
        writer.start();
    }

    CompletionStage<Void> keep(Buffer content) {
        CompletableFuture<Void> kept = new CompletableFuture<>();
        queue.add(new Row(content, kept));
        return kept;
    }

    private void write() {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO mission (content) VALUES (?)")) {
            while (!Thread.currentThread().isInterrupted()) {
                List<Row> rows = new ArrayList<>();
                rows.add(queue.take());
                queue.drainTo(rows, ROWS_AT_ONCE - 1);
                for (Row row : rows) {
                    insert.setBytes(1, row.content().getBytes());
                    insert.executeUpdate();
                }
                connection.commit();
                rows.forEach(row -> row.kept().complete(null));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (SQLException broken) {
            throw new IllegalStateException("the bare store broke", broken);
        }
    }

    @Override
    public void close() throws SQLException {
        writer.interrupt();
        try {
            writer.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }
}
