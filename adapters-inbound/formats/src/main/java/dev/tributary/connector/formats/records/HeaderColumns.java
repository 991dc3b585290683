package dev.tributary.connector.formats.records;

import dev.tributary.connector.formats.HeaderName;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.spi.MissionField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which column of a header a name goes to. */
final class HeaderColumns {

    /** Of a name that no column has. */
    static final int NONE = -1;

    private static final int MOST_KNOWN = 1000;

    /**
     * Where a name goes.
     *
     * @param whole the column that the name as a whole names
     * @param last the column that its last part names
     */
    record Place(int whole, int last) {}

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Place> known = new HashMap<>();

    HeaderColumns(List<String> header) {
        for (int column = 0; column < header.size(); column++) {
            columns.putIfAbsent(HeaderName.key(header.get(column)), column);
        }
        for (StandardColumn standard : StandardColumn.values()) {
            Integer column = columns.get(HeaderName.key(standard.column()));
            if (column != null && standard.field().isPresent()) {
                columns.putIfAbsent(placeInJson(standard.field().get()), column);
            }
        }
    }

    /** A standard column goes by its place in a mission's JSON as well: the city is the destination's. */
    private static String placeInJson(MissionField field) {
        return HeaderName.key(field.path().substring(1).replace('/', '.'));
    }

    Place of(String name) {
        Place place = known.get(name);
        if (place == null) {
            place = new Place(column(name), column(name.substring(name.lastIndexOf('.') + 1)));
            if (known.size() < MOST_KNOWN) {
                known.put(name, place);
            }
        }
        return place;
    }

    private int column(String name) {
        return columns.getOrDefault(HeaderName.key(name), NONE);
    }
}
