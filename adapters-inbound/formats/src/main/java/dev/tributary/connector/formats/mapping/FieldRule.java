package dev.tributary.connector.formats.mapping;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where one field of a mission comes from.
 *
 * @param columns whose values are joined; none for a constant
 * @param separator what is put between values that are joined
 * @param part which part of the value counts; null for all of it
 * @param values what the partner's words mean
 * @param otherwise what the field is where the file says nothing; null for nothing, and then the columns must be there
 * @param dates how a date is written; null as everywhere else
 */
public record FieldRule(
        List<ColumnChoice> columns,
        String separator,
        @Nullable Part part,
        Words values,
        @Nullable String otherwise,
        @Nullable DateForm dates) {

    public FieldRule {
        columns = List.copyOf(columns);
    }

    public static FieldRule of(ColumnChoice column) {
        return new FieldRule(List.of(column), " ", null, Words.NONE, null, null);
    }

    /** What several columns say together. */
    public String joined(List<String> texts) {
        return taken(texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(separator)));
    }

    /** What counts of what the columns say; empty for nothing. */
    public String taken(String text) {
        String taken = part == null ? text : part.of(text);
        return taken.isEmpty() && otherwise != null ? otherwise : taken;
    }
}
