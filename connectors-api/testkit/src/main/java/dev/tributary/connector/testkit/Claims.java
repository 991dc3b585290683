package dev.tributary.connector.testkit;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What one subscription at a time may have. */
final class Claims {

    private final Set<List<String>> taken = ConcurrentHashMap.newKeySet();

    void take(String kind, String connector, String name) {
        if (!taken.add(List.of(kind, connector, name))) {
            throw new IllegalStateException(
                    "there is a " + kind + " for " + name + " already: close the other subscription first");
        }
    }

    void free(String kind, String connector, String name) {
        taken.remove(List.of(kind, connector, name));
    }
}
