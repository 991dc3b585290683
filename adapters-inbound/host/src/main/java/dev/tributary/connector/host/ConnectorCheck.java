package dev.tributary.connector.host;

import dev.tributary.connector.host.settings.CheckedSettings;
import dev.tributary.connector.host.settings.Nearest;
import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.host.settings.SettingsCheck;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what is written of one connector against what its kind takes. */
final class ConnectorCheck {

    private static final Text NAME = new Text("a name for the connector", "un nom pour le connecteur");
    private static final Text OTHER_NAME = new Text(
            "another name for the connector: this one is for missions that are handed in without one",
            "un autre nom pour le connecteur : celui-ci est pour les missions remises sans connecteur");
    private static final Text NOTHING_FOUND =
            new Text("a type, but no connector was found", "un type, mais aucun connecteur n'a été trouvé");

    private static final Set<String> RESERVED = Set.of(ConnectorHost.APPLICATION, ConnectorHost.OPERATOR);

    private final Catalogue catalogue;
    private final Path directory;
    private final String name;
    private final String path;
    private final @Nullable Object raw;
    private final Map<?, ?> written;
    private final List<Setting> common;

    private ConnectorCheck(Catalogue catalogue, HostSettings settings, String name, @Nullable Object raw) {
        this.catalogue = catalogue;
        this.directory = settings.directory();
        this.name = name;
        this.path = "connectors." + name;
        this.raw = raw;
        this.written = raw instanceof Map<?, ?> map ? map : Map.of();
        this.common = CommonSettings.declared(name, settings.language());
    }

    static CheckedConnector check(Catalogue catalogue, HostSettings settings, String name, @Nullable Object raw) {
        return new ConnectorCheck(catalogue, settings, name, raw).check();
    }

    /** Everything that is wrong, by the rules of the connector itself as well. */
    static List<SettingFault> faults(Catalogue catalogue, HostSettings settings, String name, @Nullable Object raw) {
        ConnectorCheck check = new ConnectorCheck(catalogue, settings, name, raw);
        List<SettingFault> told = check.check().fold(sound -> List.of(), CheckedConnector.Faulty::faults);
        return joined(told, catalogue.find(check.type()).map(check::tried).orElse(List.of()));
    }

    private CheckedConnector check() {
        String type = type();
        if (name.isBlank() || RESERVED.contains(name)) {
            Text expected = name.isBlank() ? NAME : OTHER_NAME;
            return new CheckedConnector.Faulty(type, List.of(SettingFault.invalid(path, expected)));
        }
        return catalogue.find(type).map(this::typed).orElseGet(() -> untyped(type));
    }

    private List<Setting> declared(FoundProvider found) {
        return Stream.concat(common.stream(), found.kind().settings().stream()).toList();
    }

    /** Where only names are unknown, the others can be tried all the same. */
    private List<SettingFault> tried(FoundProvider found) {
        List<String> names = written.keySet().stream().map(String::valueOf).toList();
        SettingsTrial trial = new SettingsTrial(found, name, path, Limits.DEFAULT.start());
        return SettingsCheck.of(declared(found))
                .in(directory)
                .leaving(names)
                .check(path, raw)
                .fold(sound -> trial.faults(sound.settings()), faulty -> List.of());
    }

    private CheckedConnector typed(FoundProvider found) {
        CheckedSettings checked =
                SettingsCheck.of(declared(found)).in(directory).check(path, raw);
        List<SettingFault> rules = CommonRules.faults(path, written);
        return checked.fold(
                sound -> rules.isEmpty()
                        ? new CheckedConnector.Sound(new ConnectorPlan(name, found, sound.settings()))
                        : new CheckedConnector.Faulty(found.kind().type(), rules),
                faulty -> new CheckedConnector.Faulty(found.kind().type(), joined(faulty.faults(), rules)));
    }

    /** Of a type that is not known, only the common settings can be checked. */
    private CheckedConnector untyped(String type) {
        List<String> others = written.keySet().stream().map(String::valueOf).toList();
        CheckedSettings checked = SettingsCheck.of(common).leaving(others).check(path, raw);
        List<SettingFault> faults = joined(checked.faults(), CommonRules.faults(path, written));
        return new CheckedConnector.Faulty(type, type.isBlank() ? faults : joined(List.of(unknown(type)), faults));
    }

    private SettingFault unknown(String type) {
        String types = String.join(", ", new TreeSet<>(catalogue.types()));
        return new SettingFault(
                path + "." + CommonSettings.TYPE,
                SettingFault.Kind.INVALID,
                types.isEmpty() ? NOTHING_FOUND : new Text("one of " + types, "une valeur parmi " + types),
                Nearest.to(type, catalogue.types()).orElse(null));
    }

    /** Blank where the type is missing, or is no text: then the check of the common settings says so. */
    private String type() {
        Object type = written.get(CommonSettings.TYPE);
        return type == null || type instanceof Map || type instanceof List ? "" : type.toString();
    }

    private static List<SettingFault> joined(List<SettingFault> first, List<SettingFault> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
