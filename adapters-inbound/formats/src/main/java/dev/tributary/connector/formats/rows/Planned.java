package dev.tributary.connector.formats.rows;

import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.formats.mapping.FieldRule;
import java.util.List;

/**
 * Where one field stands in the rows of one file.
 *
 * @param column the field
 * @param rule how its value is made
 * @param places where the columns are it is made of; those that may be absent and are, are left out
 * @param underOceanName whether its column bears Océan's name
 */
record Planned(StandardColumn column, FieldRule rule, List<Integer> places, boolean underOceanName) {

    Planned {
        places = List.copyOf(places);
    }

    /** The value as it is written; empty for none. */
    String text(List<String> cells) {
        return places.size() == 1
                ? rule.taken(Blanks.strip(cells.get(places.get(0))))
                : rule.joined(places.stream()
                        .map(place -> Blanks.strip(cells.get(place)))
                        .toList());
    }
}
