package dev.tributary.connector.host;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which connectors there are.
 *
 * @param connectors what is written of each, by name: strings, numbers, booleans, lists and maps
 * @param language of connectors that name none: {@code fr} or {@code en}
 */
public record HostSettings(Map<String, @Nullable Object> connectors, String language) {

    /** Written out: javac does not keep the nullness of values in a compact constructor's byte code. */
    public HostSettings(Map<String, @Nullable Object> connectors, String language) {
        if (!List.of("fr", "en").contains(language)) {
            throw new IllegalArgumentException("a language is fr or en");
        }
        this.connectors = Collections.unmodifiableMap(new LinkedHashMap<>(connectors));
        this.language = language;
    }

    /** Without any connector of its own, for embedders that use desks only. */
    public static HostSettings none() {
        return new HostSettings(Map.of(), "en");
    }

    /** Names only: settings hold secrets. */
    @Override
    public String toString() {
        return "HostSettings" + connectors.keySet();
    }
}
