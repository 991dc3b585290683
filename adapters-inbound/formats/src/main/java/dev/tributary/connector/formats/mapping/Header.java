package dev.tributary.connector.formats.mapping;

import dev.tributary.connector.formats.HeaderName;
import dev.tributary.connector.formats.table.TableFindings;
import dev.tributary.connector.formats.table.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The columns of one file, found by name, however it is written, or by number. */
public final class Header {

    private static final int MOST_DIGITS = 6;

    private final List<String> columns;
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** Of all columns, those without a name as well. */
    public Header(List<String> columns) {
        this.columns = columns;
        for (int place = 0; place < columns.size(); place++) {
            if (!columns.get(place).isEmpty()) {
                places.computeIfAbsent(HeaderName.key(columns.get(place)), key -> new ArrayList<>())
                        .add(place);
            }
        }
    }

    public List<String> columns() {
        return columns;
    }

    /**
     * Where the column of this name is, of several the one that is written so, else of this number.
     *
     * @throws Unreadable if several columns may be meant
     */
    public OptionalInt place(String nameOrNumber) throws Unreadable {
        List<Integer> named = places.getOrDefault(HeaderName.key(nameOrNumber), List.of());
        if (named.size() > 1) {
            return OptionalInt.of(exact(nameOrNumber, named));
        }
        if (!named.isEmpty()) {
            return OptionalInt.of(named.get(0));
        }
        int number = number(nameOrNumber);
        return number >= 1 && number <= columns.size() ? OptionalInt.of(number - 1) : OptionalInt.empty();
    }

    private int exact(String name, List<Integer> named) throws Unreadable {
        List<Integer> exact =
                named.stream().filter(place -> columns.get(place).equals(name)).toList();
        if (exact.size() == 1) {
            return exact.get(0);
        }
        List<Integer> meant = exact.isEmpty() ? named : exact;
        throw new Unreadable(1, TableFindings.columnTwice(columns.get(meant.get(0)), columns.get(meant.get(1))));
    }

    /** The number that a name may be meant as, 0 for none. */
    public static int number(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }
}
