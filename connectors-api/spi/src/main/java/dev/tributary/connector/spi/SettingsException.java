package dev.tributary.connector.spi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Thrown by {@link ConnectorProvider#create} for settings that are well-typed each and yet can't be used: tells all that
 * is wrong at once. The host shows each fault with its setting and the line where that is written.
 *
 * @since 0.1
 */
public final class SettingsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Text> faults;

    /**
     * Copies the faults.
     *
     * @param faults what is wrong and what to do, by the setting's name; within groups and maps names are joined by dots,
     *     for example {@code keys.acme}. No text may show a secret
     */
    public SettingsException(Map<String, Text> faults) {
        super(faults.entrySet().stream()
                .map(fault -> fault.getKey() + ": " + fault.getValue().english())
                .collect(Collectors.joining("; ")));
        this.faults = new LinkedHashMap<>(faults);
    }

    /** What is wrong, by the setting's name, in the order it was told. */
    public Map<String, Text> faults() {
        return new LinkedHashMap<>(faults);
    }
}
