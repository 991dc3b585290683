package dev.tributary.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A statement that is used again and again, its parameters filled in one after the other. */
final class Prepared {

    private final PreparedStatement statement;
    private int next = 1;

    Prepared(Connection connection, String sql) {
        try {
            statement = connection.prepareStatement(sql);
        } catch (SQLException failure) {
            throw new SqlTrouble(failure);
        }
    }

    Prepared text(@Nullable String value) {
        try {
            statement.setString(next++, value);
            return this;
        } catch (SQLException failure) {
            throw new SqlTrouble(failure);
        }
    }

    Prepared name(@Nullable Enum<?> value) {
        return text(value == null ? null : value.name());
    }

    Prepared number(long value) {
        try {
            statement.setLong(next++, value);
            return this;
        } catch (SQLException failure) {
            throw new SqlTrouble(failure);
        }
    }

    Prepared nothing() {
        try {
            statement.setNull(next++, Types.INTEGER);
            return this;
        } catch (SQLException failure) {
            throw new SqlTrouble(failure);
        }
    }

    Prepared time(@Nullable Instant value) {
        return value == null ? nothing() : number(value.toEpochMilli());
    }

    int run() {
        next = 1;
        try {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlTrouble(failure);
        }
    }

    <T> List<T> list(Function<Row, T> reader) {
        next = 1;
        try (ResultSet results = statement.executeQuery()) {
            Row row = new Row(results);
            List<T> rows = new ArrayList<>();
            while (results.next()) {
                rows.add(reader.apply(row));
            }
            return rows;
        } catch (SQLException failure) {
            throw new SqlTrouble(failure);
        }
    }

    <T> @Nullable T first(Function<Row, T> reader) {
        next = 1;
        try (ResultSet results = statement.executeQuery()) {
            return results.next() ? reader.apply(new Row(results)) : null;
        } catch (SQLException failure) {
            throw new SqlTrouble(failure);
        }
    }
}
