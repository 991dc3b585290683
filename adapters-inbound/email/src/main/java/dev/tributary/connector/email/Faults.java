package dev.tributary.connector.email;

import dev.tributary.connector.spi.ConnectorException;
import dev.tributary.connector.spi.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what is wrong with settings, so that all of it is told at once. */
final class Faults {

    private final Map<String, Text> faults = new LinkedHashMap<>();

    void add(String setting, String english, String french) {
        faults.putIfAbsent(setting, new Text(english, french));
    }

    /** Where others add theirs. */
    Map<String, Text> byPlace() {
        return faults;
    }

    void addAll(ConnectorException told) {
        told.faults().forEach(faults::putIfAbsent);
    }

    void tell() {
        if (!faults.isEmpty()) {
            throw new ConnectorException(faults);
        }
    }
}
