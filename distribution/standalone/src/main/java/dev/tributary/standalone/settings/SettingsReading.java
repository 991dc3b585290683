package dev.tributary.standalone.settings;

import dev.tributary.connector.host.settings.CheckedSettings;
import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.host.settings.SettingsCheck;
import dev.tributary.connector.spi.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One reading of a settings file that is YAML. */
final class SettingsReading {

    private final SettingsFile file;
    private final Variables variables;
    private final References references;
    private final RawSettings program;
    private final Overrides overrides;
    private final ProfileCheck profiles;
    private final FaultList faults = new FaultList();

    SettingsReading(SettingsFile file, Map<String, String> environment, ProfileCheck profiles) {
        this.file = file;
        this.profiles = profiles;
        this.variables = new Variables(environment);
        this.references = new References(environment, file.directory());
        this.overrides = new Overrides(variables);
        Node.Fields written = file.fields().without(ProgramSettings.CONNECTORS);
        this.program = new RawSettings(references.resolve(overrides.over(written, ProgramSettings.declared(), ""), ""));
    }

    /** @param otherwise the language where the settings tell none */
    ReadSettings outcome(Locale otherwise, ConnectorTypes.Search search) {
        try (ConnectorTypes types = search.in(directory())) {
            return outcome(otherwise, new ConnectorsSection(types, overrides, references, file));
        }
    }

    /** Where the types of further connectors lie; read before the others, as it tells what the others may be. */
    private @Nullable Path directory() {
        return program.text(ProgramSettings.CONNECTORS_DIRECTORY)
                .filter(ValueRule::isFile)
                .map(directory -> file.path().resolveSibling(directory).normalize())
                .orElse(null);
    }

    private ReadSettings outcome(Locale otherwise, ConnectorsSection connectors) {
        CheckedSettings checked = SettingsCheck.of(ProgramSettings.declared())
                .leaving(List.of(ProgramSettings.CONNECTORS))
                .check("", program.values());
        faults.addAll(file.faults());
        faults.addAll(references.faults());
        faults.addAll(checked.faults(), program);
        faults.addAll(brokenRules(), program);
        faults.addAll(profileFaults());
        faults.addAll(connectors.faults(), connectors.raw());
        faults.addAll(StrayVariables.among(variables));
        Locale language = language(otherwise);
        return faults.isEmpty()
                ? new ReadSettings.Sound(configuration(checked, language, connectors))
                : new ReadSettings.Faulty(file.path(), faults.sorted(), language);
    }

    private Configuration configuration(CheckedSettings checked, Locale language, ConnectorsSection connectors) {
        Settings settings = checked.fold(CheckedSettings.Sound::settings, faulty -> new Settings(Map.of()));
        return new Configuration(file.path(), settings, connectors.byName(), language);
    }

    private List<SettingFault> brokenRules() {
        return ProgramSettings.rules().stream()
                .filter(rule -> program.text(rule.path())
                        .filter(text -> !rule.holds().test(text))
                        .isPresent())
                .map(rule -> SettingFault.invalid(rule.path(), rule.expected()))
                .toList();
    }

    private List<SettingsFault> profileFaults() {
        return program
                .text(OceanSection.PROFILE)
                .filter(ValueRule::isFile)
                .map(path -> file.path().resolveSibling(path).normalize())
                .flatMap(profiles::faultOf)
                .map(words -> SettingsFault.of(
                        OceanSection.PROFILE_CODE, OceanSection.PROFILE, program.where(OceanSection.PROFILE), words))
                .stream()
                .toList();
    }

    private Locale language(Locale otherwise) {
        return program.text("language")
                .filter(ProgramSettings.LANGUAGES::contains)
                .map(Locale::forLanguageTag)
                .orElse(otherwise);
    }
}
