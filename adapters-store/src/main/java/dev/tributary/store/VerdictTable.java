package dev.tributary.store;

import dev.tributary.application.port.OnceKey;
import dev.tributary.application.port.Remembered;
import java.sql.Connection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The table {@code verdict}: first verdicts by their once-keys. */
final class VerdictTable {

    /** So many are forgotten in one transaction, for others not to wait long. */
    static final int FORGOTTEN_AT_ONCE = 1_000;

    private final Prepared find;
    private final Prepared replace;
    private final Prepared forget;

    VerdictTable(Connection connection) {
        find = new Prepared(
                connection,
                "select fingerprint, verdict from verdict where connector = ? and partner = ? and once_key = ?");
        replace = new Prepared(
                connection,
                "insert or replace into verdict (connector, partner, once_key, fingerprint, remembered_at, verdict)"
                        + " values (?, ?, ?, ?, ?, ?)");
        forget = new Prepared(
                connection,
                "delete from verdict where rowid in (select rowid from verdict where remembered_at < ? limit "
                        + FORGOTTEN_AT_ONCE + ")");
    }

    @Nullable
    Remembered find(OnceKey key) {
        return under(find, key).first(VerdictTable::read);
    }

    private static Remembered read(Row row) {
        try {
            return new Remembered(row.text(1), VerdictJson.read(row.text(2)));
        } catch (SqlTrouble trouble) {
            throw trouble;
        } catch (RuntimeException failure) {
            throw new DamagedRow("a remembered verdict", failure);
        }
    }

    void remember(OnceKey key, Remembered remembered, Instant now) {
        under(replace, key)
                .text(remembered.fingerprint())
                .time(now)
                .text(VerdictJson.write(remembered.verdict()))
                .run();
    }

    /** Forgets some of those that were remembered before this time; returns how many. */
    int forget(Instant before) {
        return forget.time(before).run();
    }

    private static Prepared under(Prepared statement, OnceKey key) {
        return statement.text(key.connector()).text(key.partner().name()).text(key.key());
    }
}
