package dev.tributary.standalone.settings;

import dev.tributary.connector.host.settings.SettingFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers faults; of those of one setting the first tells enough. */
final class FaultList {

    private final List<SettingsFault> faults = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    void addAll(List<SettingsFault> found) {
        found.forEach(this::add);
    }

    void addAll(List<SettingFault> found, RawSettings written) {
        for (SettingFault fault : found) {
            if (fault.kind() == SettingFault.Kind.MISSING && isWithinFaulty(fault.path())) {
                continue;
            }
            add(new SettingsFault(fault.kind().code(), fault.path(), written.where(fault.path()), fault.message()));
        }
    }

    /** What a section misses says nothing where the section itself cannot be read. */
    private boolean isWithinFaulty(String path) {
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            if (paths.contains(path.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    private void add(SettingsFault fault) {
        if (fault.path().isEmpty() || paths.add(fault.path())) {
            faults.add(fault);
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** In the order of the file. */
    List<SettingsFault> sorted() {
        return faults.stream().sorted().toList();
    }
}
