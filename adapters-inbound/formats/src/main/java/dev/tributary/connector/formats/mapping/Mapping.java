package dev.tributary.connector.formats.mapping;

import dev.tributary.connector.formats.StandardColumn;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's own file means.
 *
 * @param fields where fields come from that are not under one of their usual names
 * @param zone the zone of dates that tell no offset; null: the connector's
 * @param text how the files are written
 * @param headerless whether the first line is a mission already, and columns have numbers only
 * @param examples what the mapping is to make of what, as written
 */
public record Mapping(
        Map<StandardColumn, FieldRule> fields,
        @Nullable ZoneId zone,
        TextForm text,
        boolean headerless,
        List<Example> examples) {

    public Mapping {
        Map<StandardColumn, FieldRule> copy = new EnumMap<>(StandardColumn.class);
        copy.putAll(fields);
        fields = Map.copyOf(copy);
        examples = List.copyOf(examples);
    }

    /** Files under the usual names. */
    public static Mapping none() {
        return new Mapping(Map.of(), null, TextForm.AS_IT_LOOKS, false, List.of());
    }

    /**
     * Reads one.
     *
     * @param tree texts, lists and maps, as written
     * @param faults where all goes that is wrong with it
     */
    public static Mapping of(Object tree, Faults faults) {
        return new MappingReading(faults).mapping(tree);
    }

    public boolean isNone() {
        return fields.isEmpty();
    }

    /** The partner's columns it names, each once; of alternatives the first. */
    public List<String> sources() {
        Set<String> names = new LinkedHashSet<>();
        fields.values()
                .forEach(rule -> rule.columns()
                        .forEach(column -> names.add(column.names().get(0))));
        return List.copyOf(names);
    }
}
