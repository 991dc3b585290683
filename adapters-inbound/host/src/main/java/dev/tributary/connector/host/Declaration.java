package dev.tributary.connector.host;

import dev.tributary.connector.host.settings.SettingFault;
import dev.tributary.connector.host.settings.SettingsCheck;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks what a provider says of itself. */
final class Declaration {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*");

    private Declaration() {}

    static Optional<CatalogueFault> fault(ConnectorKind kind) {
        return problem(kind).map(what -> CatalogueFaults.illDeclared(kind.where(), what));
    }

    private static Optional<Text> problem(ConnectorKind kind) {
        if (!TYPE.matcher(kind.type()).matches()) {
            return Optional.of(new Text(
                    "its type '" + kind.type() + "' is not lower-case letters, digits and hyphens",
                    "son type « " + kind.type() + " » n'est pas fait de minuscules, de chiffres et de traits d'union"));
        }
        return twice(kind.settings()).or(() -> unfitDefault(kind.settings()));
    }

    private static Optional<Text> twice(List<Setting> settings) {
        Set<String> names = new HashSet<>(CommonSettings.names());
        return settings.stream()
                .map(Setting::name)
                .filter(name -> !names.add(name))
                .findFirst()
                .map(name -> new Text(
                        "it declares a setting '" + name + "' that exists already",
                        "il déclare un réglage « " + name + " » qui existe déjà"));
    }

    /** With nothing written, all that can be invalid is a default. */
    private static Optional<Text> unfitDefault(List<Setting> settings) {
        return SettingsCheck.of(settings).check("", Map.of()).faults().stream()
                .filter(fault -> fault.kind() == SettingFault.Kind.INVALID)
                .findFirst()
                .map(fault -> new Text(
                        "the default of its setting '" + fault.path() + "' is not "
                                + fault.expected().english(),
                        "la valeur par défaut de son réglage « " + fault.path() + " » n'est pas "
                                + fault.expected().french()));
    }
}
