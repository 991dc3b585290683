package dev.tributary.connector.formats.lines;

import dev.tributary.connector.formats.records.RecordFindings;
import dev.tributary.connector.spi.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mission as it stands in a text. */
final class WrittenMission {

    /** A value under its name. */
    record Named(String name, String value) {}

    private final int line;
    private final Map<String, Named> values = new LinkedHashMap<>();
    private final List<Integer> stray = new ArrayList<>();
    private @Nullable Finding broken;

    WrittenMission(int line) {
        this.line = line;
    }

    /** Where it begins, counted from 1. */
    int line() {
        return line;
    }

    /** By the slots of its names, in their order. */
    Map<String, Named> values() {
        return values;
    }

    List<String> names() {
        return values.values().stream().map(Named::name).toList();
    }

    boolean isEmpty() {
        return broken == null
                && values.values().stream().allMatch(named -> named.value().isEmpty());
    }

    @Nullable
    Finding broken() {
        return broken;
    }

    /** The lines in it that are no fields. */
    List<Integer> stray() {
        return stray;
    }

    void take(FieldLine field) {
        Named before = values.get(field.slot());
        if (before == null || before.value().isEmpty()) {
            values.put(field.slot(), new Named(field.name(), field.value()));
        } else if (!field.value().isEmpty()) {
            breaks(
                    before.name().equals(field.name())
                            ? RecordFindings.repeated(field.name())
                            : RecordFindings.ambiguous(before.name(), before.name(), field.name()));
        }
    }

    void append(String slot, String text) {
        values.computeIfPresent(
                slot,
                (same, named) -> new Named(named.name(), named.value().isEmpty() ? text : named.value() + "\n" + text));
    }

    void strays(int number) {
        stray.add(number);
    }

    /** Of what is wrong the first counts. */
    void breaks(Finding why) {
        broken = broken == null ? why : broken;
    }
}
