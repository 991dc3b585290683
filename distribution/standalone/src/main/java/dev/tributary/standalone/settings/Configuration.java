package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Settings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings in order.
 *
 * @param file they were read from
 * @param program the settings of {@link ProgramSettings}
 * @param connectors the settings of each connector by its name, as they were written
 * @param language of texts for people
 */
public record Configuration(
        Path file, Settings program, Map<String, Map<String, @Nullable Object>> connectors, Locale language) {

    public Configuration {
        connectors = new LinkedHashMap<>(connectors);
    }

    /** Where relative paths in the settings start from. */
    public Path directory() {
        return resolve("");
    }

    /** A path as the settings mean it: relative to their file. */
    public Path resolve(String path) {
        return file.resolveSibling(path).normalize();
    }

    /** The file of the store. */
    public Path store() {
        return resolve(program.group("store")
                .optionalText("url")
                .map(url -> url.substring(StoreSection.SQLITE.length()))
                .orElseGet(() -> program.text("data-directory") + "/tributary.db"));
    }

    /** The directory of further connectors; null where none is named. */
    public @Nullable Path connectorsDirectory() {
        return program.optionalText(ProgramSettings.CONNECTORS_DIRECTORY)
                .map(this::resolve)
                .orElse(null);
    }

    /** Connectors may hold secrets. */
    @Override
    public String toString() {
        return "Configuration[" + file + "]";
    }
}
