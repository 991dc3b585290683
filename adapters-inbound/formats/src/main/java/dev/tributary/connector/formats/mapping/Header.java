package dev.tributary.connector.formats.mapping;

import dev.tributary.connector.formats.HeaderName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The columns of one file, found by name, however it is written, or by number. */
public final class Header {

    private static final int MOST_DIGITS = 6;

    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();

    public Header(List<String> columns) {
        this.columns = columns;
        for (int place = 0; place < columns.size(); place++) {
            places.putIfAbsent(HeaderName.key(columns.get(place)), place);
        }
    }

    public List<String> columns() {
        return columns;
    }

    /** Where the column of this name is, else of this number. */
    public OptionalInt place(String nameOrNumber) {
        Integer named = places.get(HeaderName.key(nameOrNumber));
        if (named != null) {
            return OptionalInt.of(named);
        }
        int number = number(nameOrNumber);
        return number >= 1 && number <= columns.size() ? OptionalInt.of(number - 1) : OptionalInt.empty();
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }
}
