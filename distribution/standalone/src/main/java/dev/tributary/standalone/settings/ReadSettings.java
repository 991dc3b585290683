package dev.tributary.standalone.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What became of reading the settings. */
public sealed interface ReadSettings {

    /** All is in order. */
    record Sound(Configuration configuration) implements ReadSettings {}

    /** Everything that is wrong, in the order of the file. */
    record Faulty(Path file, List<SettingsFault> faults, Locale language) implements ReadSettings {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    default <T> T fold(Function<Sound, T> sound, Function<Faulty, T> faulty) {
        return this instanceof Sound read ? sound.apply(read) : faulty.apply((Faulty) this);
    }
}
