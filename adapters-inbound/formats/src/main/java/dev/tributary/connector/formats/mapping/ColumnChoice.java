package dev.tributary.connector.formats.mapping;

import java.util.List;
import java.util.OptionalInt;

/**
 * A column of a partner's file: the first of these that is there.
 *
 * @param names names as they may stand in the header, or numbers, counted from 1
 */
public record ColumnChoice(List<String> names) {

    public ColumnChoice {
        names = List.copyOf(names);
    }

    public OptionalInt in(Header header) {
        return names.stream()
                .map(header::place)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public String toString() {
        return String.join(" / ", names);
    }
}
