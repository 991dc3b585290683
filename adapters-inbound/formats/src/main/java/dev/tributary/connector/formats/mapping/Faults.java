package dev.tributary.connector.formats.mapping;

import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that is wrong with a mapping, by the place in it. */
public final class Faults {

    private final Map<String, Text> faults = new LinkedHashMap<>();

    void add(String path, String english, String french) {
        faults.putIfAbsent(path, new Text(english, french));
    }

    /** In the order they were found. */
    public Map<String, Text> byPlace() {
        return new LinkedHashMap<>(faults);
    }

    /** These, and others of what stands in one setting. */
    public Faults and(String setting, Faults others) {
        Faults all = new Faults();
        all.faults.putAll(faults);
        others.faults.forEach((path, text) -> all.faults.put(path.isEmpty() ? setting : setting + "." + path, text));
        return all;
    }

    /**
     * Goes on where there are none.
     *
     * @throws ConnectorException with all of them
     */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new ConnectorException(faults);
        }
    }
}
