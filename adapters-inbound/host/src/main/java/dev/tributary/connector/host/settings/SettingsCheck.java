package dev.tributary.connector.host.settings;

import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Settings;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks raw settings (strings, numbers, booleans, lists, maps, as a YAML file holds them) against declared ones. A null
 * counts as not given. Texts that read as a number, a flag or a duration are taken for one, as references to the
 * environment always bring texts. Immutable.
 */
public final class SettingsCheck {

    private final List<Setting> declared;
    private final Set<String> others;
    private final Path directory;

    private SettingsCheck(List<Setting> declared, Set<String> others, Path directory) {
        this.declared = List.copyOf(declared);
        this.others = Set.copyOf(others);
        this.directory = directory;
    }

    public static SettingsCheck of(List<Setting> declared) {
        return new SettingsCheck(declared, Set.of(), Path.of(""));
    }

    /** The same check, with relative paths starting from a directory. */
    public SettingsCheck in(Path start) {
        return new SettingsCheck(declared, others, start);
    }

    /** The same check, with further names that are known but checked by someone else. */
    public SettingsCheck leaving(Collection<String> names) {
        Set<String> all = new TreeSet<>(others);
        all.addAll(names);
        return new SettingsCheck(declared, all, directory);
    }

    /**
     * The typed settings, or every fault.
     *
     * @param path where the settings stand, for example {@code connectors.api}; empty for the root
     * @param raw a map from names to values; null is read as an empty one
     */
    public CheckedSettings check(String path, @Nullable Object raw) {
        Faults faults = new Faults();
        if (raw != null && !(raw instanceof Map)) {
            faults.invalid(path, Expectations.settings(declared));
            return faults.outcome(new Settings(Map.of()));
        }
        Map<?, ?> written = raw == null ? Map.of() : (Map<?, ?>) raw;
        faults.refuseUnknown(path, declared, others, written);
        return faults.outcome(new Settings(new SettingsReading(faults, directory).values(path, declared, written)));
    }
}
