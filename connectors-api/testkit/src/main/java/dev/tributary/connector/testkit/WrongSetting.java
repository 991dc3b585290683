package dev.tributary.connector.testkit;

import java.util.HashMap;
import java.util.Map;

/**
 * A well-typed value that a connector cannot use.
 *
 * @param setting the setting's name; within groups and maps names are joined by dots
 * @param settings all settings, that one wrong
 */
public record WrongSetting(String setting, Map<String, ?> settings) {

    /** These settings, one of them wrong. */
    public static WrongSetting of(Map<String, ?> sound, String setting, Object value) {
        Map<String, Object> settings = new HashMap<>(sound);
        settings.put(setting, value);
        return new WrongSetting(setting, settings);
    }
}
