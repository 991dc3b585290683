package dev.tributary.connector.formats.rows;

import dev.tributary.connector.formats.HeaderName;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.formats.mapping.ColumnChoice;
import dev.tributary.connector.formats.mapping.FieldRule;
import dev.tributary.connector.formats.mapping.Header;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.formats.table.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where each field stands in the rows of one file: what the mapping says of it, else its usual names. */
final class Plan {

    private final Header header;
    private final Mapping mapping;
    private final List<Planned> fields = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();

    private Plan(List<String> columns, Mapping mapping) {
        this.header = new Header(columns);
        this.mapping = mapping;
    }

    /**
     * Finds them in this header.
     *
     * @throws Unreadable if this header cannot be the one of such a file
     */
    static Plan of(List<String> columns, Mapping mapping) throws Unreadable {
        Plan plan = new Plan(columns, mapping);
        plan.mapped();
        plan.usual();
        if (plan.used.isEmpty()) {
            throw new Unreadable(1, RowFindings.noKnownColumn(columns));
        }
        return plan;
    }

    List<Planned> fields() {
        return fields;
    }

    /** The columns that nothing is taken from. */
    List<String> left() {
        return IntStream.range(0, header.columns().size())
                .filter(place -> !used.contains(place))
                .mapToObj(header.columns()::get)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void mapped() throws Unreadable {
        for (Map.Entry<StandardColumn, FieldRule> field : mapping.fields().entrySet()) {
            List<Integer> places = new ArrayList<>();
            for (ColumnChoice choice : field.getValue().columns()) {
                OptionalInt place = choice.in(header);
                if (place.isPresent()) {
                    places.add(place.getAsInt());
                } else if (field.getValue().otherwise() == null) {
                    throw new Unreadable(
                            1, RowFindings.columnMissing(field.getKey().column(), choice.toString(), header.columns()));
                }
            }
            used.addAll(places);
            fields.add(new Planned(field.getKey(), field.getValue(), places, false));
        }
    }

    private void usual() throws Unreadable {
        Set<Integer> mapped = Set.copyOf(used);
        for (StandardColumn column : StandardColumn.values()) {
            if (!mapping.fields().containsKey(column) && !mapping.headerless()) {
                usual(column, mapped);
            }
        }
    }

    private void usual(StandardColumn column, Set<Integer> mapped) throws Unreadable {
        List<Integer> places = placesOf(column, mapped);
        if (places.size() > 1) {
            throw new Unreadable(
                    1,
                    RowFindings.columnTwice(
                            header.columns().get(places.get(0)),
                            header.columns().get(places.get(1))));
        }
        if (!places.isEmpty()) {
            String name = header.columns().get(places.get(0));
            used.addAll(places);
            fields.add(new Planned(
                    column, FieldRule.of(new ColumnChoice(List.of(name))), places, column.isOceanName(name)));
        }
    }

    /** Those that no other field comes from, and what is one name with such a column; nothing can do without an id. */
    private List<Integer> placesOf(StandardColumn column, Set<Integer> mapped) {
        Map<Boolean, List<Integer>> places = IntStream.range(0, header.columns().size())
                .filter(place ->
                        StandardColumn.named(header.columns().get(place)).equals(Optional.of(column)))
                .boxed()
                .collect(Collectors.partitioningBy(mapped::contains));
        List<Integer> shared = places.getOrDefault(true, List.of());
        List<Integer> own = places.getOrDefault(false, List.of()).stream()
                .filter(place -> shared.stream().noneMatch(other -> isOneName(place, other)))
                .toList();
        return own.isEmpty() && column == StandardColumn.ID ? shared : own;
    }

    private boolean isOneName(int place, int other) {
        return HeaderName.key(header.columns().get(place))
                .equals(HeaderName.key(header.columns().get(other)));
    }
}
