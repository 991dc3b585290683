package dev.tributary.connector.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One setting, declared as data: the host checks it, masks it and documents it from this.
 *
 * @param name its key, lower case with hyphens
 * @param kind what its value must be
 * @param unit what a number counts, for example {@code lines}; null where the kind tells, or there is none
 * @param required whether it must be given
 * @param defaultValue what it is when not given, written as in the settings file; null for none
 * @param choices the values allowed for {@link Kind#CHOICE}, else empty
 * @param fields the settings within, for {@link Kind#GROUP} and {@link Kind#GROUPS}, else empty
 * @param description what it does, with its unit
 * @since 0.1
 */
public record Setting(
        String name,
        Kind kind,
        @Nullable String unit,
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
        /** The path of a file or directory; a relative one starts from the folder of the settings file. */
        PATH,
        /** A list of texts. */
        TEXTS,
        /** A map from names to secrets. */
        SECRETS,
        /** Settings within this one. */
        GROUP,
        /** A map from names to settings within. */
        GROUPS,
        /** Texts, lists and maps of any depth, which the connector itself checks when it is made. */
        TREE
    }

    /** Copies the lists. */
    public Setting {
        choices = List.copyOf(choices);
        fields = List.copyOf(fields);
    }

    /** An optional setting of a simple kind, without a default. */
    public static Setting of(String name, Kind kind, Text description) {
        return new Setting(name, kind, null, false, null, List.of(), List.of(), description);
    }

    /** An optional choice between values, without a default. */
    public static Setting choice(String name, List<String> choices, Text description) {
        return new Setting(name, Kind.CHOICE, null, false, null, choices, List.of(), description);
    }

    /** An optional group of settings. */
    public static Setting group(String name, List<Setting> fields, Text description) {
        return new Setting(name, Kind.GROUP, null, false, null, List.of(), fields, description);
    }

    /** An optional map from names to groups of settings. */
    public static Setting groups(String name, List<Setting> fields, Text description) {
        return new Setting(name, Kind.GROUPS, null, false, null, List.of(), fields, description);
    }

    /** The same setting, required. */
    public Setting mandatory() {
        return new Setting(name, kind, unit, true, defaultValue, choices, fields, description);
    }

    /** The same setting with a default, written as in the settings file. */
    public Setting orElse(String value) {
        return new Setting(name, kind, unit, required, value, choices, fields, description);
    }

    /** The same setting, whose number counts these. */
    public Setting counting(String things) {
        return new Setting(name, kind, things, required, defaultValue, choices, fields, description);
    }
}
