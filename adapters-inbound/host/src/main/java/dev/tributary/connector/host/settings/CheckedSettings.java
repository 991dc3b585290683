package dev.tributary.connector.host.settings;

import dev.tributary.connector.spi.Settings;
import java.util.List;
import java.util.function.Function;

/** The outcome of a check of settings. */
public sealed interface CheckedSettings {

    /** Every value is of its kind, defaults are filled in. */
    record Sound(Settings settings) implements CheckedSettings {}

    /** Everything that is wrong, at least one fault. */
    record Faulty(List<SettingFault> faults) implements CheckedSettings {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    default <T> T fold(Function<Sound, T> sound, Function<Faulty, T> faulty) {
        return this instanceof Sound checked ? sound.apply(checked) : faulty.apply((Faulty) this);
    }

    /** What is wrong; empty if nothing is. */
    default List<SettingFault> faults() {
        return fold(sound -> List.of(), Faulty::faults);
    }
}
