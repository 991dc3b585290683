package dev.tributary.connector.formats.lines;

import dev.tributary.connector.formats.HeaderName;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.formats.mapping.ColumnChoice;
import dev.tributary.connector.formats.mapping.FieldRule;
import dev.tributary.connector.formats.mapping.Header;
import dev.tributary.connector.formats.mapping.Mapping;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that fields have in a text: those of the mapping, and the usual ones. */
final class FieldNames {

    private final Mapping mapping;
    private final Set<String> mapped;

    /** A mapping of columns that have no names says nothing of texts. */
    FieldNames(Mapping told) {
        this.mapping =
                told.headerless() ? new Mapping(Map.of(), told.zone(), told.text(), false, told.examples()) : told;
        this.mapped = mapping.sources().stream().flatMap(FieldNames::keys).collect(Collectors.toUnmodifiableSet());
    }

    /** The same for names that count as one; empty for a name that no field has. */
    Optional<String> slot(String name) {
        String key = HeaderName.key(name);
        if (key.isEmpty() || Header.number(key) > 0) {
            return Optional.empty();
        }
        return mapped.contains(key)
                ? Optional.of(key)
                : StandardColumn.named(name).map(StandardColumn::name);
    }

    boolean isId(String slot) {
        return names(slot, StandardColumn.ID);
    }

    boolean isComment(String slot) {
        return names(slot, StandardColumn.COMMENT);
    }

    private boolean names(String slot, StandardColumn column) {
        FieldRule rule = mapping.fields().get(column);
        return slot.equals(column.name())
                || (rule != null
                        && rule.columns().stream().flatMap(FieldNames::keys).anyMatch(slot::equals));
    }

    /** The usual names that nothing is taken from in a mission of these, as the mapping takes the field elsewhere. */
    Set<String> left(Collection<String> names) {
        Mapping rules = mapping(names);
        return names.stream()
                .filter(name -> !mapped.contains(HeaderName.key(name)))
                .filter(name -> StandardColumn.named(name)
                        .filter(rules.fields()::containsKey)
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the mapping says of a mission with these names: a usual name stands in for a column that is not there. */
    Mapping mapping(Collection<String> names) {
        Set<String> keys = names.stream().map(HeaderName::key).collect(Collectors.toUnmodifiableSet());
        Set<String> usual =
                names.stream().map(this::slot).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
        Map<StandardColumn, FieldRule> rules = new EnumMap<>(StandardColumn.class);
        mapping.fields().forEach((column, rule) -> {
            boolean isAbsent = !rule.columns().isEmpty()
                    && rule.columns().stream().flatMap(FieldNames::keys).noneMatch(keys::contains);
            if (!isAbsent || !usual.contains(column.name())) {
                rules.put(column, rule);
            }
        });
        return new Mapping(rules, mapping.zone(), mapping.text(), false, mapping.examples());
    }

    private static Stream<String> keys(ColumnChoice choice) {
        return choice.names().stream().map(HeaderName::key);
    }
}
