package dev.tributary.connector.formats.mapping;

import dev.tributary.connector.formats.StandardColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads a mapping and tells all that is wrong with it at once. */
final class MappingReading {

    private static final String HEADER = "header";
    private static final String EXAMPLES = "examples";

    private final Faults faults;

    MappingReading(Faults faults) {
        this.faults = faults;
    }

    Mapping mapping(Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            faults.add(
                    "",
                    "must hold fields of a mission and where they come from, such as id: Reference",
                    "doit contenir des champs d'une mission et leur provenance, comme id: Reference");
            return Mapping.none();
        }
        Branch root = new Branch("", map, faults);
        root.refuseOthers(known());
        Zones zones = new Zones(new Zones(null).of(root));
        boolean headerless = headerless(root);
        return new Mapping(
                fields(root, new Sources(headerless), zones),
                zones.usual(),
                TextForm.of(root),
                headerless,
                examples(root));
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>(Set.of("time-zone", TextForm.CHARSET, TextForm.DELIMITER, HEADER, EXAMPLES));
        for (StandardColumn column : StandardColumn.values()) {
            known.add(column.column());
        }
        return known;
    }

    private static Map<StandardColumn, FieldRule> fields(Branch root, Sources sources, Zones zones) {
        Map<StandardColumn, FieldRule> fields = new EnumMap<>(StandardColumn.class);
        for (StandardColumn column : StandardColumn.values()) {
            String name = column.column();
            if (root.isBranch(name)) {
                root.branch(name)
                        .ifPresent(field -> fields.put(column, new FieldReading(field, sources, zones).rule()));
            } else {
                root.text(name)
                        .ifPresent(source -> fields.put(column, FieldRule.of(sources.of(List.of(source), root, name))));
            }
        }
        return fields;
    }

    private static boolean headerless(Branch root) {
        String written = root.text(HEADER).orElse("true");
        if (!Set.of("true", "false").contains(written)) {
            root.fault(
                    HEADER,
                    "must be true, or false where the first line is a mission already",
                    "doit être true, ou false si la première ligne est déjà une mission");
        }
        return written.equals("false");
    }

    private static List<Example> examples(Branch root) {
        List<Example> examples = new ArrayList<>();
        for (Object written : root.value(EXAMPLES).map(MappingReading::listed).orElse(List.of())) {
            if (written instanceof Map<?, ?> example
                    && example.get("input") instanceof String input
                    && example.get("missions") instanceof List<?> missions
                    && missions.stream().allMatch(Map.class::isInstance)) {
                examples.add(new Example(
                        input, missions.stream().map(MappingReading::fields).toList()));
            } else {
                root.fault(
                        EXAMPLES,
                        "must be a list, each with an input and a list of missions",
                        "doit être une liste, chaque élément ayant input et une liste missions");
            }
        }
        return examples;
    }

    private static List<?> listed(Object examples) {
        return examples instanceof List<?> list ? list : List.of(examples);
    }

    private static Map<String, String> fields(Object mission) {
        Map<String, String> fields = new LinkedHashMap<>();
        ((Map<?, ?>) mission).forEach((key, value) -> fields.put(String.valueOf(key), String.valueOf(value)));
        return fields;
    }
}
