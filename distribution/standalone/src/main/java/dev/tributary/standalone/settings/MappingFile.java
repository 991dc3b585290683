package dev.tributary.standalone.settings;

import dev.tributary.connector.formats.mapping.Faults;
import dev.tributary.connector.formats.mapping.Mapping;
import dev.tributary.connector.spi.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file that holds what stands under a connector's setting {@code mapping}: at the root, or under that key.
 *
 * @param mapping as far as it could be read
 * @param faults all that is wrong with it, in the order of the file
 */
public record MappingFile(Path path, Mapping mapping, List<SettingsFault> faults) {

    private static final String KEY = "mapping";

    /**
     * Reads one, and finds all that is wrong with it.
     *
     * @param environment what references in it may lead to, as in the settings
     */
    public static MappingFile read(Path path, Map<String, String> environment) {
        SettingsFile file = SettingsFile.read(path);
        References references = new References(environment, file.directory());
        RawSettings raw = new RawSettings(references.resolve(file.fields(), ""));
        boolean isBelow = raw.values().containsKey(KEY);
        Object tree = isBelow ? raw.values().get(KEY) : raw.values();
        Faults found = new Faults();
        Mapping mapping = file.isReadable() ? Mapping.of(tree == null ? "" : tree, found) : Mapping.none();
        List<SettingsFault> faults = new ArrayList<>(file.faults());
        faults.addAll(references.faults());
        (isBelow ? new Faults().and(KEY, found) : found)
                .byPlace()
                .forEach((place, what) ->
                        faults.add(SettingsFault.of("setting-invalid", place, raw.where(place), what)));
        if (isBelow) {
            faults.addAll(strangers(raw));
        }
        return new MappingFile(file.path(), mapping, faults.stream().sorted().toList());
    }

    private static List<SettingsFault> strangers(RawSettings raw) {
        return raw.values().keySet().stream()
                .filter(key -> !key.equals(KEY))
                .map(key -> SettingsFault.of(
                        "setting-unknown",
                        key,
                        raw.where(key),
                        new Text("is not read beside mapping", "n'est pas lu à côté de mapping")))
                .toList();
    }

    /** Empty where it is in order. */
    public Optional<ReadSettings.Faulty> faulty(Locale language) {
        return faults.isEmpty() ? Optional.empty() : Optional.of(new ReadSettings.Faulty(path, faults, language));
    }
}
