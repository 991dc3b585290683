package dev.tributary.connector.host;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which connectors there are.
 *
 * @param connectors what is written of each, by name: strings, numbers, booleans, lists and maps
 * @param language of connectors that name none: {@code fr} or {@code en}
 * @param directory where relative paths in their settings start from
 */
public record HostSettings(Map<String, @Nullable Object> connectors, String language, Path directory) {

    /** Written out: javac does not keep the nullness of values in a compact constructor's byte code. */
    public HostSettings(Map<String, @Nullable Object> connectors, String language, Path directory) {
        if (!List.of("fr", "en").contains(language)) {
            throw new IllegalArgumentException("a language is fr or en");
        }
        this.connectors = Collections.unmodifiableMap(new LinkedHashMap<>(connectors));
        this.language = language;
        this.directory = directory;
    }

    /** Those connectors only whose type is fit. */
    HostSettings only(Predicate<String> types) {
        Map<String, @Nullable Object> fit = new LinkedHashMap<>();
        connectors.forEach((name, raw) -> {
            if (!(raw instanceof Map<?, ?> written)
                    || !(written.get(CommonSettings.TYPE) instanceof String type)
                    || types.test(type)) {
                fit.put(name, raw);
            }
        });
        return new HostSettings(fit, language, directory);
    }

    /** Without any connector of its own, for embedders that use desks only. */
    public static HostSettings none() {
        return new HostSettings(Map.of(), "en", Path.of(""));
    }

    /** Names only: settings hold secrets. */
    @Override
    public String toString() {
        return "HostSettings" + connectors.keySet();
    }
}
