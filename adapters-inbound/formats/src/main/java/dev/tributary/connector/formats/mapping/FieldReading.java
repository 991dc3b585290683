package dev.tributary.connector.formats.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a mapping says of one field. */
final class FieldReading {

    private static final String COLUMN = "column";
    private static final String COLUMNS = "columns";
    private static final String CONSTANT = "constant";
    private static final String SEPARATOR = "separator";
    private static final String SPLIT = "split";
    private static final String VALUES = "values";
    private static final String DEFAULT = "default";
    private static final String PATTERN = "pattern";
    private static final String ZONE = "time-zone";
    private static final Set<String> KNOWN =
            Set.of(COLUMN, COLUMNS, CONSTANT, SEPARATOR, SPLIT, VALUES, DEFAULT, PATTERN, ZONE);

    private final Branch field;
    private final Sources sources;
    private final Zones zones;

    FieldReading(Branch field, Sources sources, Zones zones) {
        this.field = field;
        this.sources = sources;
        this.zones = zones;
    }

    FieldRule rule() {
        field.refuseOthers(KNOWN);
        List<ColumnChoice> columns = columns();
        return new FieldRule(
                columns,
                field.text(SEPARATOR).orElse(" "),
                part(),
                values(),
                columns.isEmpty()
                        ? field.text(CONSTANT).orElse("")
                        : field.text(DEFAULT).orElse(null),
                dates());
    }

    private List<ColumnChoice> columns() {
        long told =
                List.of(COLUMN, COLUMNS, CONSTANT).stream().filter(field::has).count();
        if (told != 1) {
            field.fault(
                    COLUMN,
                    "write exactly one of column, columns and constant",
                    "écrivez exactement l'un de column, columns et constant");
        }
        List<ColumnChoice> columns = new ArrayList<>();
        if (field.has(COLUMN)) {
            columns.add(sources.of(field.texts(COLUMN), field, COLUMN));
        }
        field.lists(COLUMNS).forEach(names -> columns.add(sources.of(names, field, COLUMNS)));
        return columns;
    }

    private @Nullable Part part() {
        return field.branch(SPLIT).map(this::part).orElse(null);
    }

    private @Nullable Part part(Branch split) {
        split.refuseOthers(Set.of("by", "part"));
        Part part = Part.parse(split.text("by").orElse(" "), split.text("part").orElse(""))
                .orElse(null);
        if (part == null) {
            split.fault(
                    "part",
                    "must be a part's number: 1 is the first, -1 the last, 2- the second and all that follow",
                    "doit être le numéro d'une partie : 1 est la première, -1 la dernière, 2- la deuxième et toutes les"
                            + " suivantes");
        }
        return part;
    }

    private Words values() {
        return field.branch(VALUES).map(Words::of).orElse(Words.NONE);
    }

    private @Nullable DateForm dates() {
        List<DatePattern> patterns = new ArrayList<>();
        for (String pattern : field.texts(PATTERN)) {
            try {
                patterns.add(DatePattern.of(pattern));
            } catch (IllegalArgumentException unusable) {
                field.fault(
                        PATTERN,
                        "is no pattern that dates can be read by: write it such as dd/MM/yyyy HH:mm",
                        "n'est pas un modèle par lequel lire des dates : écrivez-le comme dd/MM/yyyy HH:mm");
            }
        }
        return patterns.isEmpty() && !field.has(ZONE) ? null : new DateForm(patterns, zones.of(field));
    }
}
