package dev.tributary.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens connections to the file, which must be there. Each is used by one thread at a time. The file is not mapped into
 * memory: it would not be faster, and a file that is cut by someone else would end the process.
 */
final class Database {

    /**
     * 16 MB: the pages that a burst of missions touches are copied into the file once instead of four times, and a
     * commit waits for that, some tens of milliseconds, four times less often.
     */
    private static final int CHECKPOINT_PAGES = 4_000;

    /** What the log is cut back to after one great transaction. */
    private static final int LOG_BYTES = 64 << 20;

    /** In kB when negative: the pages of the hundred thousand missions that are worked on. */
    private static final int WRITER_CACHE = -(64 << 10);

    private static final int READER_CACHE = -(8 << 10);

    private final Path file;
    private final Tuning tuning;
    private final Failures failures;

    Database(Path file, Tuning tuning) {
        this.file = file;
        this.tuning = tuning;
        this.failures = new Failures(file);
    }

    Failures failures() {
        return failures;
    }

    WriteSession writeSession() {
        return new WriteSession(writing(), tuning.cached(), this::wipe);
    }

    /**
     * Writes the whole file anew and empties the log, for what was deleted: SQLite leaves it where it lay, and copies behind
     * where it had moved rows from page to page. Whatever it overwrites meanwhile would not be enough, and costs a tenth of
     * all changes. False where a reader needs the log.
     */
    private boolean wipe() {
        Connection connection = writing();
        try {
            new Prepared(connection, "vacuum").run();
            Long busy = new Prepared(connection, "pragma wal_checkpoint(truncate)").first(row -> row.number(1));
            return busy != null && busy == 0;
        } finally {
            close(connection);
        }
    }

    ReadSession readSession() {
        return new ReadSession(reading());
    }

    Connection writing() {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setCacheSize(WRITER_CACHE);
        config.setWalAutocheckpoint(CHECKPOINT_PAGES);
        config.setJournalSizeLimit(LOG_BYTES);
        config.setPragma(
                Pragma.MAX_PAGE_COUNT, Long.toString(tuning.maximumPages().getAsLong()));
        return open(config);
    }

    private Connection reading() {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        config.setCacheSize(READER_CACHE);
        return open(config);
    }

    private SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(tuning.locked().toMillis()));
        config.setGetGeneratedKeys(false);
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config;
    }

    private Connection open(SQLiteConfig config) {
        try {
            return config.createConnection("jdbc:sqlite:" + file);
        } catch (SQLException failure) {
            throw new SqlTrouble(failure);
        }
    }

    /** A failure to close says nothing new: what was committed is on the disk. */
    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // see above
        }
    }
}
