package dev.tributary.connector.formats;

import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of items that have names and no header, such as elements of XML: the mapping's, and those that each other field
 * has. Which of several names a result file shows is the one that the first items use most.
 */
final class RecordNames {

    private static final int LOOKED_AT = 1000;

    private final List<Choice> choices;
    private final List<String> all;
    private final Map<String, Integer> used = new HashMap<>();

    /**
     * Names for one thing.
     *
     * @param isNeeded whether one of them must be in a header
     */
    record Choice(List<String> names, boolean isNeeded) {}

    private RecordNames(List<Choice> choices) {
        this.choices = choices;
        this.all = choices.stream()
                .flatMap(choice -> choice.names().stream())
                .distinct()
                .toList();
    }

    static RecordNames of(Mapping mapping) {
        List<Choice> choices = new ArrayList<>();
        mapping.sources().forEach(source -> choices.add(new Choice(source.names(), true)));
        Stream.of(StandardColumn.values())
                .filter(column -> !mapping.fields().containsKey(column))
                .map(column -> Stream.of(column.column(), column.oceanName()).distinct())
                .forEach(names -> choices.add(new Choice(names.toList(), false)));
        return new RecordNames(choices);
    }

    /** All that may come. */
    List<String> all() {
        return all;
    }

    List<Choice> choices() {
        return choices;
    }

    /** Takes note of the names that the first rows under all that may come have values for. */
    void lookAt(Table table) throws IOException {
        int rows = 0;
        for (Row row = table.next(); row != null && rows < LOOKED_AT; row = table.next()) {
            for (int place = 0; place < all.size(); place++) {
                if (!row.cells().get(place).isEmpty()) {
                    used.merge(all.get(place), 1, Integer::sum);
                }
            }
            rows++;
        }
    }

    /** The name to show of each choice. */
    List<String> shown() {
        boolean ocean = usesOf(1) > usesOf(0);
        return choices.stream().map(choice -> shown(choice, ocean)).toList();
    }

    private String shown(Choice choice, boolean ocean) {
        String most =
                choice.names().get(!choice.isNeeded() && ocean ? choice.names().size() - 1 : 0);
        for (String name : choice.names()) {
            most = uses(name) > uses(most) ? name : most;
        }
        return most;
    }

    private int uses(String name) {
        return used.getOrDefault(name, 0);
    }

    private long usesOf(int set) {
        return choices.stream()
                .filter(choice -> !choice.isNeeded() && choice.names().size() > 1)
                .filter(choice -> uses(choice.names().get(set)) > 0)
                .count();
    }

    /** The header of one row: the names that it has values for, and of each choice that is needed one at least; never none. */
    List<String> headerOf(Map<String, String> values) {
        Set<String> header = new LinkedHashSet<>();
        for (Choice choice : choices) {
            List<String> present =
                    choice.names().stream().filter(values::containsKey).toList();
            header.addAll(
                    present.isEmpty() && choice.isNeeded() ? choice.names().subList(0, 1) : present);
        }
        return header.isEmpty() ? all.subList(0, 1) : List.copyOf(header);
    }
}
