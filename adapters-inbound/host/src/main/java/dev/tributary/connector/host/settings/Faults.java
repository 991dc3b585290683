package dev.tributary.connector.host.settings;

import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import dev.tributary.connector.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong. What could not be read has no value: these methods give null in its place. */
final class Faults {

    private final List<SettingFault> found = new ArrayList<>();

    CheckedSettings outcome(Settings settings) {
        return found.isEmpty() ? new CheckedSettings.Sound(settings) : new CheckedSettings.Faulty(found);
    }

    void refuseUnknown(String path, List<Setting> declared, Set<String> others, Map<?, ?> written) {
        Set<String> known = new TreeSet<>(others);
        declared.forEach(setting -> known.add(setting.name()));
        written.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !known.contains(name))
                .forEach(name -> found.add(unknown(path, name, known)));
    }

    private static SettingFault unknown(String path, String name, Set<String> known) {
        return new SettingFault(
                child(path, name),
                SettingFault.Kind.UNKNOWN,
                Expectations.names(known),
                Nearest.to(name, known).orElse(null));
    }

    @Nullable
    Object missing(String path, Text expected) {
        found.add(SettingFault.missing(path, expected));
        return null;
    }

    @Nullable
    Object invalid(String path, Text expected) {
        found.add(SettingFault.invalid(path, expected));
        return null;
    }

    /** A plain value that is not what was declared; the nearest choice is named, what was written is not. */
    @Nullable
    Object invalid(String path, Setting setting, Object raw) {
        found.add(new SettingFault(
                path,
                SettingFault.Kind.INVALID,
                Expectations.of(setting, raw),
                Nearest.to(String.valueOf(raw), setting.choices()).orElse(null)));
        return null;
    }

    static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
