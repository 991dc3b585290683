package dev.tributary.connector.spi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@link ConnectorProvider#create} for settings that are well-typed each and yet can't be used, and by
 * {@link Connector#start} where it cannot begin: tells the operator all that is wrong at once, in the gateway's language.
 *
 * @since 0.1
 */
public final class ConnectorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Text> faults;

    /**
     * Tells of settings; the host shows each fault with its setting and the line where that is written.
     *
     * @param faults what is wrong and what to do, by the setting's name; within groups and maps names are joined by dots,
     *     for example {@code keys.acme}. No text may show a secret
     */
    public ConnectorException(Map<String, Text> faults) {
        this(faults, null);
    }

    /**
     * Tells of anything else.
     *
     * @param explanation what happened, to which thing, and what to do; shows no secret
     * @param cause what was thrown, for the log; null for nothing
     */
    public ConnectorException(Text explanation, @Nullable Throwable cause) {
        this(Map.of("", explanation), cause);
    }

    private ConnectorException(Map<String, Text> faults, @Nullable Throwable cause) {
        super(
                faults.entrySet().stream()
                        .map(fault -> (fault.getKey().isEmpty() ? "" : fault.getKey() + ": ")
                                + fault.getValue().english())
                        .collect(Collectors.joining("; ")),
                cause);
        this.faults = new LinkedHashMap<>(faults);
    }

    /** What is wrong, by the setting's name, in the order it was told; under an empty name what is of no setting. */
    public Map<String, Text> faults() {
        return new LinkedHashMap<>(faults);
    }
}
