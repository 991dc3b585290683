package dev.tributary.connector.formats.mapping;

import dev.tributary.connector.formats.HeaderName;
import dev.tributary.connector.formats.StandardColumn;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** The same, with this zone where it names none. */
    public Mapping or(ZoneId usual) {
        return new Mapping(fields, zone == null ? usual : zone, text, headerless, examples);
    }

    public boolean isNone() {
        return fields.isEmpty();
    }

    /** The partner's columns it names, of alternatives all. */
    public List<ColumnChoice> sources() {
        return fields.values().stream()
                .flatMap(rule -> rule.columns().stream())
                .distinct()
                .toList();
    }

    /** Whether a column of this name, however it is written, is one of its sources. */
    public boolean names(String column) {
        String key = HeaderName.key(column);
        return sources().stream()
                .flatMap(source -> source.names().stream())
                .anyMatch(name -> HeaderName.key(name).equals(key));
    }
}
