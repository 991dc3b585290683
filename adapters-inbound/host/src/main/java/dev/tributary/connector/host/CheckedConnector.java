package dev.tributary.connector.host;

import dev.tributary.connector.host.settings.SettingFault;
import java.util.List;
import java.util.function.Function;

/** The outcome of checking one connector's settings. */
sealed interface CheckedConnector {

    record Sound(ConnectorPlan plan) implements CheckedConnector {}

    /** Everything that is wrong, at least one fault; the type as far as it is told. */
    record Faulty(String type, List<SettingFault> faults) implements CheckedConnector {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    default <T> T fold(Function<Sound, T> sound, Function<Faulty, T> faulty) {
        return this instanceof Sound checked ? sound.apply(checked) : faulty.apply((Faulty) this);
    }
}
