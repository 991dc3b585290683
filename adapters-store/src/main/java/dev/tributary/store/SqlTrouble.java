package dev.tributary.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** An {@link SQLException} on its way out of where none can be declared. */
final class SqlTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException exception;

    SqlTrouble(SQLException exception) {
        super(exception);
        this.exception = exception;
    }

    SQLException exception() {
        return exception;
    }

    /** Whether a key was taken, which is nobody's trouble but the change's. */
    boolean isOfUniqueness() {
        return Failures.code(exception) == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE;
    }
}
