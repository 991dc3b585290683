package dev.tributary.connector.formats.records;

import dev.tributary.connector.spi.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item with its values by name.
 *
 * @param line where it begins
 * @param values by the names that lead to them, joined by dots, in the item's order
 * @param broken why it cannot be read; null if it can
 */
public record FlatRecord(
        long line, Map<String, String> values, @Nullable Finding broken) {

    public FlatRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What cannot be read at all. */
    public static FlatRecord broken(long line, Finding why) {
        return new FlatRecord(line, Map.of(), why);
    }

    /** Whether nothing is said by it. */
    boolean isEmpty() {
        return broken == null && values.values().stream().allMatch(String::isBlank);
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "line " + line;
    }
}
