package dev.tributary.application.port;

import org.jspecify.annotations.Nullable;

/**
 * A text that a connector keeps beside the missions.
 *
 * @param connector whose note it is
 * @param key what it is found by, among the connector's own
 * @param text null to forget the key
 */
public record Note(String connector, String key, @Nullable String text) {

    /** Keys may have names of documents in them, and texts what is in these. */
    @Override
    public String toString() {
        return "Note[" + connector + "]";
    }
}
