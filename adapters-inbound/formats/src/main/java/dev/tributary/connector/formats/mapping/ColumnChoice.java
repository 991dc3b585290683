package dev.tributary.connector.formats.mapping;

import dev.tributary.connector.formats.table.Unreadable;
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

    /**
     * Where it is.
     *
     * @throws Unreadable if several columns may be meant
     */
    public OptionalInt in(Header header) throws Unreadable {
        for (String name : names) {
            OptionalInt place = header.place(name);
            if (place.isPresent()) {
                return place;
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public String toString() {
        return String.join(" / ", names);
    }
}
