package dev.tributary.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The row a query stands on; columns count from 1. */
final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    long number(int column) {
        try {
            return results.getLong(column);
        } catch (SQLException failure) {
            throw new SqlTrouble(failure);
        }
    }

    @Nullable
    Long numberOrNull(int column) {
        try {
            long value = results.getLong(column);
            return value == 0 && results.wasNull() ? null : value;
        } catch (SQLException failure) {
            throw new SqlTrouble(failure);
        }
    }

    @Nullable
    String textOrNull(int column) {
        try {
            return results.getString(column);
        } catch (SQLException failure) {
            throw new SqlTrouble(failure);
        }
    }

    String text(int column) {
        String value = textOrNull(column);
        if (value == null) {
            throw new IllegalStateException("column " + column + " is empty");
        }
        return value;
    }

    Instant time(int column) {
        return Instant.ofEpochMilli(number(column));
    }

    @Nullable
    Instant timeOrNull(int column) {
        Long value = numberOrNull(column);
        return value == null ? null : Instant.ofEpochMilli(value);
    }

    <E extends Enum<E>> E name(int column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E nameOrNull(int column, Class<E> type) {
        String value = textOrNull(column);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
