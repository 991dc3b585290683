package dev.tributary.connector.host.settings;

import dev.tributary.connector.spi.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in the settings. Never holds a value, which may be a secret.
 *
 * @param path the key's place, for example {@code connectors.api.port} or {@code senders.acme[0]}
 * @param kind what is wrong
 * @param expected what belongs there; for an unknown key, the keys that are known; for what a connector refuses, what is
 *     wrong and what to do
 * @param nearest the known name that resembles most what was written; null if none does
 */
public record SettingFault(
        String path, Kind kind, Text expected, @Nullable String nearest) {

    /** What can be wrong with a setting. */
    public enum Kind {
        UNKNOWN("setting-unknown"),
        MISSING("setting-missing"),
        INVALID("setting-invalid"),
        /** Well-typed, but against a rule of the connector, which says in its own words what is wrong. */
        REFUSED("setting-invalid");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Stable, for machines. */
        public String code() {
            return code;
        }
    }

    public static SettingFault missing(String path, Text expected) {
        return new SettingFault(path, Kind.MISSING, expected, null);
    }

    public static SettingFault invalid(String path, Text expected) {
        return new SettingFault(path, Kind.INVALID, expected, null);
    }

    /** What a connector refuses; the words say what is wrong with it, and what to do. */
    public static SettingFault refused(String path, Text words) {
        return new SettingFault(path, Kind.REFUSED, words, null);
    }

    /** One sentence for the operator. */
    public Text message() {
        return FaultSentence.of(this);
    }

    @Override
    public String toString() {
        return message().english();
    }
}
