package dev.tributary.connector.formats.mapping;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How dates are written, beside ISO-8601.
 *
 * @param patterns tried one after the other
 * @param zone theirs where they tell no offset; null: the connector's
 */
public record DateForm(List<DatePattern> patterns, @Nullable ZoneId zone) {

    public DateForm {
        patterns = List.copyOf(patterns);
    }
}
