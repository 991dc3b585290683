package dev.tributary.connector.testkit;

import dev.tributary.connector.spi.ConnectorProvider;
import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the settings of a test against what a provider declares, and fills in defaults, as a host does. */
public final class DeclaredSettings {

    private static final Pattern DURATION = Pattern.compile("(\\d+)(ms|s|m|h|d)");
    private static final Map<String, Duration> UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));

    private DeclaredSettings() {}

    /**
     * The settings of a connector, complete.
     *
     * @param name the connector's, who is its own partner
     * @param given values by name, as {@link Settings} takes them; whole numbers of any type. Common settings may be
     *     among them
     * @throws IllegalArgumentException for a value that is not declared, and for a required one that is missing
     */
    public static Settings complete(ConnectorProvider provider, String name, Map<String, ?> given) {
        Map<String, Object> common = new HashMap<>(Map.of(
                "type",
                provider.type(),
                "enabled",
                true,
                "partner",
                name,
                "id-prefix",
                "",
                "on-existing",
                "update",
                "language",
                "en",
                "postcodes",
                "french"));
        Map<String, Object> own = new LinkedHashMap<>(given);
        SettingRules.COMMON.forEach(key -> {
            if (own.containsKey(key)) {
                common.put(key, own.remove(key));
            }
        });
        common.putAll(filled(provider.settings(), own));
        return new Settings(common);
    }

    private static Map<String, Object> filled(List<Setting> declared, Map<String, ?> given) {
        Map<String, Object> values = new HashMap<>();
        List<String> faults = new ArrayList<>();
        given.keySet().stream()
                .filter(key ->
                        declared.stream().noneMatch(setting -> setting.name().equals(key)))
                .forEach(key -> faults.add(key + " is not declared"));
        for (Setting setting : declared) {
            Object value = given.get(setting.name());
            if (value != null) {
                values.put(setting.name(), fitting(setting, value));
            } else if (setting.defaultValue() != null) {
                values.put(setting.name(), read(setting, setting.defaultValue()));
            } else if (setting.required()) {
                faults.add(setting.name() + " is required and missing");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return values;
    }

    private static Object fitting(Setting setting, Object value) {
        if (setting.kind() == Setting.Kind.GROUP && value instanceof Map<?, ?> group) {
            return new Settings(filled(setting.fields(), named(group)));
        }
        if (setting.kind() == Setting.Kind.GROUPS && value instanceof Map<?, ?> groups) {
            Map<String, Settings> each = new HashMap<>();
            named(groups)
                    .forEach((key, group) ->
                            each.put(key, new Settings(filled(setting.fields(), named((Map<?, ?>) group)))));
            return each;
        }
        if (setting.kind() == Setting.Kind.PATH && value instanceof String path) {
            return Path.of(path);
        }
        return value instanceof Number number ? (Object) number.longValue() : value;
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new HashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }

    /** A default, as the settings file would have it. */
    static Object read(Setting setting, String text) {
        return switch (setting.kind()) {
            case INTEGER -> Long.valueOf(text);
            case FLAG -> flag(text);
            case DURATION -> duration(text);
            case SECRET -> new Secret(text);
            case PATH -> Path.of(text);
            case TEXT, CHOICE, TREE -> text;
            default -> throw new IllegalArgumentException(setting.name() + " cannot have a default of this kind");
        };
    }

    private static Boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text + " is neither true nor false");
        }
        return Boolean.valueOf(text);
    }

    private static Duration duration(String text) {
        Matcher written = DURATION.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(text + " is no duration such as 250ms, 30s, 5m, 12h or 7d");
        }
        return UNITS.getOrDefault(written.group(2), Duration.ZERO).multipliedBy(Long.parseLong(written.group(1)));
    }
}
