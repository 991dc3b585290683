package dev.tributary.store;

import dev.tributary.application.port.StoreFailure;
import dev.tributary.application.port.StoreFailure.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what is wrong with the file, and what to do about it. */
final class Failures {

    /** With less room than this, an error in writing is one of a full disk: more than the log grows by at once. */
    private static final long NO_ROOM = 1 << 20;

    /** The primary code of SQLite stands in the last byte of every one. */
    private static final int PRIMARY = 0xff;

    private final Path file;

    Failures(Path file) {
        this.file = file;
    }

    /** What the store's own troubles are told as; anything else is told as it is. */
    Throwable of(Throwable failure) {
        if (failure instanceof SqlTrouble trouble) {
            return of(trouble.exception());
        }
        return failure instanceof DamagedRow row ? damaged(row.damage(), row) : failure;
    }

    StoreFailure of(SQLException exception) {
        SQLiteErrorCode code = code(exception);
        return switch (primary(code)) {
            case SQLITE_FULL -> full(exception);
            case SQLITE_IOERR -> file.toFile().getUsableSpace() < NO_ROOM ? full(exception) : unwell(code, exception);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(code.name(), exception);
            case SQLITE_BUSY, SQLITE_LOCKED -> held(exception);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> closedToUs(code, exception);
            default -> unwell(code, exception);
        };
    }

    StoreFailure closed() {
        return new StoreFailure(Kind.UNAVAILABLE, "The store " + file + " is closed.");
    }

    StoreFailure overloaded(int waiting) {
        return new StoreFailure(
                Kind.UNAVAILABLE,
                "The store " + file + " has " + waiting
                        + " calls waiting and takes no more now: offer it again later.");
    }

    StoreFailure unwiped() {
        return new StoreFailure(
                Kind.IN_USE,
                "What was removed from the store " + file + " is gone, but its log still holds it, because another"
                        + " program reads there: end that one (a sqlite3 shell, a backup), and try again.");
    }

    StoreFailure inUse(@Nullable String owner, Path lock) {
        String who = owner == null ? "another process" : "process " + owner;
        return new StoreFailure(
                Kind.IN_USE,
                "The store " + file + " is in use by " + who + ". Stop that one first, or give this one another file"
                        + " (store.url). The lock is on " + lock + " and ends with the process that holds it.");
    }

    StoreFailure unreachable(Exception why) {
        return new StoreFailure(
                Kind.UNAVAILABLE,
                "The store " + file + " cannot be opened (" + why.getClass().getSimpleName() + ": " + why.getMessage()
                        + "). Its directory must exist or be creatable, and be writable by the user this runs as.",
                why);
    }

    StoreFailure strange(String what, String remedy) {
        return new StoreFailure(Kind.UNAVAILABLE, "The store " + file + " " + what + ". " + remedy);
    }

    private StoreFailure full(Exception cause) {
        return new StoreFailure(
                Kind.FULL,
                "No room is left on the disk of the store " + file + "; nothing of this change was kept."
                        + " Make room there: the store goes on by itself.",
                cause);
    }

    private StoreFailure damaged(String what, Exception cause) {
        return new StoreFailure(
                Kind.CORRUPT,
                "The store " + file + " is damaged (" + what + "). Stop Tributary, copy " + file.getFileName()
                        + " with its -wal and -shm to a safe place, then put the last backup there, or save what can be"
                        + " read with: sqlite3 " + file.getFileName() + " .recover",
                cause);
    }

    private StoreFailure held(Exception cause) {
        return new StoreFailure(
                Kind.IN_USE,
                "Another program keeps the store " + file + " locked: end it, or its transaction (a sqlite3 shell, a"
                        + " backup), and try again.",
                cause);
    }

    private StoreFailure closedToUs(SQLiteErrorCode code, Exception cause) {
        return new StoreFailure(
                Kind.UNAVAILABLE,
                "The store " + file + " cannot be read and written (" + code + "): the file, those beside it with -wal"
                        + " and -shm, and their directory must be writable by the user this runs as.",
                cause);
    }

    private StoreFailure unwell(SQLiteErrorCode code, Exception cause) {
        return new StoreFailure(
                Kind.UNAVAILABLE,
                "The store " + file + " does not work (" + code
                        + "). Look at the disk and the system's log; if SQLite's"
                        + " native library is missing, set -Dorg.sqlite.tmpdir to a directory where programs may run.",
                cause);
    }

    static SQLiteErrorCode code(SQLException exception) {
        return exception instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return code.code < 0 ? code : SQLiteErrorCode.getErrorCode(code.code & PRIMARY);
    }
}
