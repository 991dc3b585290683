package dev.tributary.connector.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One setting, declared as data: the host checks it, masks it and documents it from this.
 *
 * @param name its key, lower case with hyphens
 * @param kind what its value must be
 * @param required whether it must be given
 * @param defaultValue what it is when not given, written as in the settings file; null for none
 * @param choices the values allowed for {@link Kind#CHOICE}, else empty
 * @param fields the settings within, for {@link Kind#GROUP} and {@link Kind#GROUPS}, else empty
 * @param description what it does, with its unit
 */
public record Setting(
        String name,
        Kind kind,
        boolean required,
        @Nullable String defaultValue,
        List<String> choices,
        List<Setting> fields,
        Text description) {

    /** What the value of a setting can be. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A text that is never shown. */
        SECRET,
        /** A whole number. */
        INTEGER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** A number and a unit: {@code 250ms}, {@code 30s}, {@code 5m}, {@code 12h} or {@code 7d}. */
        DURATION,
        /** One of {@link Setting#choices()}. */
        CHOICE,
        /** A list of texts. */
        TEXTS,
        /** A map from names to secrets. */
        SECRETS,
        /** Settings within this one. */
        GROUP,
        /** A map from names to settings within. */
        GROUPS
    }

    /** Copies the lists. */
    public Setting {
        choices = List.copyOf(choices);
        fields = List.copyOf(fields);
    }

    /** An optional setting of a simple kind, without a default. */
    public static Setting of(String name, Kind kind, Text description) {
        return new Setting(name, kind, false, null, List.of(), List.of(), description);
    }

    /** An optional choice between values, without a default. */
    public static Setting choice(String name, List<String> choices, Text description) {
        return new Setting(name, Kind.CHOICE, false, null, choices, List.of(), description);
    }

    /** An optional group of settings. */
    public static Setting group(String name, List<Setting> fields, Text description) {
        return new Setting(name, Kind.GROUP, false, null, List.of(), fields, description);
    }

    /** An optional map from names to groups of settings. */
    public static Setting groups(String name, List<Setting> fields, Text description) {
        return new Setting(name, Kind.GROUPS, false, null, List.of(), fields, description);
    }

    /** The same setting, required. */
    public Setting mandatory() {
        return new Setting(name, kind, true, defaultValue, choices, fields, description);
    }

    /** The same setting with a default, written as in the settings file. */
    public Setting orElse(String value) {
        return new Setting(name, kind, required, value, choices, fields, description);
    }
}
