package dev.tributary.store;

import dev.tributary.application.model.Verdict;
import dev.tributary.application.port.OnceKey;
import dev.tributary.application.port.Remembered;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The table {@code verdict}: first verdicts by their once-keys. */
final class VerdictTable {

    /** So many are forgotten in one transaction, for others not to wait long. */
    static final int FORGOTTEN_AT_ONCE = 1_000;

    static final String PAGE =
            "select rowid, verdict from verdict where rowid > ? order by rowid limit " + FORGOTTEN_AT_ONCE;

    /** Some that were looked at: how many were forgotten, and after which row to go on; null at the end. */
    record Sifted(int forgotten, @Nullable Long last) {}

    private record Numbered(long row, Verdict verdict) {}

    private final Prepared find;
    private final Prepared replace;
    private final Prepared forget;
    private final Prepared page;
    private final Prepared delete;

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
        page = new Prepared(connection, PAGE);
        delete = new Prepared(connection, "delete from verdict where rowid = ?");
    }

    @Nullable
    Remembered find(OnceKey key) {
        return under(find, key).first(VerdictTable::read);
    }

    private static Remembered read(Row row) {
        return new Remembered(row.text(1), verdict(row, 2));
    }

    private static Verdict verdict(Row row, int column) {
        try {
            return VerdictJson.read(row.text(column));
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

    /** Looks at some of the rows after this one, and forgets those that this holds for. */
    Sifted forget(long after, Predicate<Verdict> which) {
        List<Numbered> rows = page.number(after).list(row -> new Numbered(row.number(1), verdict(row, 2)));
        int forgotten = 0;
        for (Numbered row : rows) {
            if (which.test(row.verdict())) {
                forgotten += delete.number(row.row()).run();
            }
        }
        return new Sifted(
                forgotten,
                rows.size() < FORGOTTEN_AT_ONCE
                        ? null
                        : rows.get(rows.size() - 1).row());
    }

    private static Prepared under(Prepared statement, OnceKey key) {
        return statement.text(key.connector()).text(key.partner().name()).text(key.key());
    }
}
