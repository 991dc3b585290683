package dev.tributary.standalone.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Reads the settings: the file, the environment over it, references resolved, everything checked at once. */
public final class SettingsReader {

    private final Map<String, String> environment;
    private final Locale language;
    private final ConnectorTypes.Search types;
    private final ProfileCheck profiles;

    /** @param language of texts as long as the settings tell no other */
    public SettingsReader(
            Map<String, String> environment, Locale language, ConnectorTypes.Search types, ProfileCheck profiles) {
        this.environment = environment;
        this.language = language;
        this.types = types;
        this.profiles = profiles;
    }

    public ReadSettings read(Path path) {
        SettingsFile file = SettingsFile.read(path);
        if (file.isReadable()) {
            return new SettingsReading(file, environment, profiles).outcome(language, types);
        }
        return new ReadSettings.Faulty(file.path(), file.faults(), language);
    }
}
