package dev.tributary.connector.host.settings;

import dev.tributary.connector.spi.Secret;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One walk through raw settings. What is wrong goes to the faults and has no value. */
final class SettingsReading {

    private final Faults faults;
    private final Path directory;

    SettingsReading(Faults faults, Path directory) {
        this.faults = faults;
        this.directory = directory;
    }

    Map<String, Object> values(String path, List<Setting> declared, Map<?, ?> written) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Setting setting : declared) {
            Object value = value(Faults.child(path, setting.name()), setting, written.get(setting.name()));
            if (value != null) {
                values.put(setting.name(), value);
            }
        }
        return values;
    }

    private @Nullable Object value(String path, Setting setting, @Nullable Object raw) {
        if (raw == null) {
            return absent(path, setting);
        }
        return switch (setting.kind()) {
            case TEXTS -> texts(path, setting, raw);
            case SECRETS -> map(path, setting, raw, this::secret);
            case GROUP -> group(path, setting, raw);
            case GROUPS -> map(path, setting, raw, (place, entry) -> group(place, setting, entry));
            case TREE -> tree(path, raw);
            default -> scalar(path, setting, raw);
        };
    }

    private @Nullable Object tree(String path, @Nullable Object raw) {
        if (raw instanceof List<?> items) {
            return items.stream()
                    .map(item -> tree(path, item))
                    .filter(Objects::nonNull)
                    .toList();
        }
        if (raw instanceof Map<?, ?> entries) {
            Map<String, Object> values = new LinkedHashMap<>();
            entries.forEach((key, entry) -> {
                Object value = tree(Faults.child(path, String.valueOf(key)), entry);
                if (value != null) {
                    values.put(String.valueOf(key), value);
                }
            });
            return values;
        }
        return raw == null ? null : Scalar.text(raw).orElse(null);
    }

    private @Nullable Object absent(String path, Setting setting) {
        if (setting.defaultValue() != null) {
            return value(path, setting, setting.defaultValue());
        }
        if (setting.kind() == Setting.Kind.GROUP) {
            return setting.required() ? group(path, setting, Map.of()) : defaults(path, setting.fields());
        }
        return setting.required() ? faults.missing(path, Expectations.of(setting)) : null;
    }

    /** A group that needs nothing is as good as given; one that needs something is off when it is not given. */
    private @Nullable Object defaults(String path, List<Setting> fields) {
        if (fields.stream().anyMatch(field -> field.required() && field.defaultValue() == null)) {
            return null;
        }
        Map<String, Object> values = values(path, fields, Map.of());
        return values.isEmpty() ? null : new Settings(values);
    }

    /** An empty text is as good as none where one is needed; an empty key or password would let anybody in. */
    private @Nullable Object scalar(String path, Setting setting, Object raw) {
        if (isBlank(raw) && (setting.required() || setting.kind() == Setting.Kind.SECRET)) {
            return faults.missing(path, Expectations.of(setting));
        }
        Object value = Scalar.read(setting, raw).orElse(null);
        if (value == null) {
            return faults.invalid(path, setting, raw);
        }
        return value instanceof Path file ? directory.resolve(file).normalize() : value;
    }

    private @Nullable Object texts(String path, Setting setting, Object raw) {
        if (!(raw instanceof List<?> items)) {
            return faults.invalid(path, Expectations.of(setting));
        }
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            String place = path + "[" + index + "]";
            Scalar.text(items.get(index)).ifPresentOrElse(texts::add, () -> faults.invalid(place, Expectations.TEXT));
        }
        return texts;
    }

    private @Nullable Object map(
            String path, Setting setting, Object raw, BiFunction<String, @Nullable Object, @Nullable Object> read) {
        if (!(raw instanceof Map<?, ?> entries)) {
            return faults.invalid(path, Expectations.of(setting));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            Object value = read.apply(Faults.child(path, String.valueOf(key)), entry);
            if (value != null) {
                values.put(String.valueOf(key), value);
            }
        });
        return values;
    }

    private @Nullable Object secret(String path, @Nullable Object raw) {
        if (raw == null || isBlank(raw)) {
            return faults.missing(path, Expectations.SECRET);
        }
        String text = Scalar.text(raw).orElse(null);
        return text == null ? faults.invalid(path, Expectations.SECRET) : new Secret(text);
    }

    private @Nullable Object group(String path, Setting setting, @Nullable Object raw) {
        if (raw != null && !(raw instanceof Map)) {
            return faults.invalid(path, Expectations.settings(setting.fields()));
        }
        Map<?, ?> written = raw == null ? Map.of() : (Map<?, ?>) raw;
        faults.refuseUnknown(path, setting.fields(), Set.of(), written);
        return new Settings(values(path, setting.fields(), written));
    }

    private static boolean isBlank(Object raw) {
        return raw instanceof String text && text.isBlank();
    }
}
