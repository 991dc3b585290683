package dev.tributary.connector.formats.mapping;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads which columns fields come from.
 *
 * @param headerless whether columns have numbers only
 */
record Sources(boolean headerless) {

    private static final Pattern PLACE = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern NO_PLACE =
            Pattern.compile("[+-]\\d+|[+-]?\\d+[.,]\\d*|[+-]?\\d+([.,]\\d+)?[eE][+-]?\\d+");

    /** The first of these that is there; those that can be no column are a fault. */
    ColumnChoice of(List<String> names, Branch branch, String key) {
        if (names.stream().anyMatch(this::isNoColumn)) {
            branch.fault(
                    key,
                    "must be " + (headerless ? "" : "a column's name, or ")
                            + "a column's place as a whole number from 1, such as 3",
                    "doit être " + (headerless ? "" : "le nom d'une colonne, ou ")
                            + "la place d'une colonne en nombre entier à partir de 1, comme 3");
        }
        return new ColumnChoice(names);
    }

    private boolean isNoColumn(String name) {
        return headerless
                ? !PLACE.matcher(name).matches()
                : NO_PLACE.matcher(name).matches();
    }
}
