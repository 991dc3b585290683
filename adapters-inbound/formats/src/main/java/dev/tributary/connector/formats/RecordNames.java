package dev.tributary.connector.formats;

import dev.tributary.connector.formats.mapping.ColumnChoice;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.formats.table.Row;
import dev.tributary.connector.formats.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The header of items that have names and no header, such as elements of XML: the mapping's names, and each other field
 * under the name that the first items use for it.
 */
final class RecordNames {

    private static final int LOOKED_AT = 1000;

    private final Mapping mapping;
    private final Set<String> used = new HashSet<>();

    RecordNames(Mapping mapping) {
        this.mapping = mapping;
    }

    /** All that may come. */
    List<String> possible() {
        Set<String> names = new LinkedHashSet<>();
        mapping.sources().forEach(source -> names.addAll(source.names()));
        unmapped().forEach(column -> names.addAll(List.of(column.column(), column.oceanName())));
        return List.copyOf(names);
    }

    /** Takes note of the names that the first rows under all that may come have values for. */
    void lookAt(Table table) throws IOException {
        List<String> header = table.layout().columns();
        int rows = 0;
        for (Row row = table.next(); row != null && rows < LOOKED_AT; row = table.next()) {
            for (int place = 0; place < header.size(); place++) {
                if (!row.cells().get(place).isEmpty()) {
                    used.add(header.get(place));
                }
            }
            rows++;
        }
    }

    List<String> header() {
        Set<String> header = new LinkedHashSet<>();
        mapping.sources().forEach(source -> header.addAll(usedOf(source)));
        boolean ocean = unmapped().filter(this::isUnderOceanName).count()
                > unmapped().filter(column -> used.contains(column.column())).count();
        unmapped().forEach(column -> header.addAll(namesOf(column, ocean)));
        return List.copyOf(header);
    }

    private Stream<StandardColumn> unmapped() {
        return Stream.of(StandardColumn.values())
                .filter(column -> !mapping.fields().containsKey(column));
    }

    private List<String> usedOf(ColumnChoice source) {
        List<String> names = source.names().stream().filter(used::contains).toList();
        return names.isEmpty() ? source.names().subList(0, 1) : names;
    }

    private boolean isUnderOceanName(StandardColumn column) {
        return !column.oceanName().equals(column.column()) && used.contains(column.oceanName());
    }

    private List<String> namesOf(StandardColumn column, boolean ocean) {
        List<String> names = new ArrayList<>();
        if (used.contains(column.column())) {
            names.add(column.column());
        }
        if (isUnderOceanName(column)) {
            names.add(column.oceanName());
        }
        return names.isEmpty() ? List.of(ocean ? column.oceanName() : column.column()) : names;
    }
}
