package dev.tributary.connector.formats.mapping;

import java.util.List;
import java.util.Map;

/**
 * What a mapping is to make of a file.
 *
 * @param input the file's text
 * @param missions the fields of each mission by column name; one with {@code verdict: REJECTED} is no mission
 */
public record Example(String input, List<Map<String, String>> missions) {

    public Example {
        missions = missions.stream().map(Map::copyOf).toList();
    }
}
