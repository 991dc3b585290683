package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Text;
import java.util.Locale;

/**
 * One thing that is wrong with the settings.
 *
 * @param code stable, for machines
 * @param path of the setting; empty for the whole file
 * @param where where it is written, or what it is missing in
 * @param message names the setting and what was expected; never a secret
 */
public record SettingsFault(String code, String path, Where where, Text message) implements Comparable<SettingsFault> {

    private static final String UNREADABLE = "settings-unreadable";

    /** Nothing can be said of the settings themselves. */
    static SettingsFault unreadable(Where where, Text message) {
        return new SettingsFault(UNREADABLE, "", where, message);
    }

    /** A fault whose message says what is wrong with the setting, without naming it. */
    static SettingsFault of(String code, String path, Where where, Text what) {
        Text named = new Text(name(path, ": ") + what.english(), name(path, " : ") + what.french());
        return new SettingsFault(code, path, where, named);
    }

    boolean isFatal() {
        return UNREADABLE.equals(code);
    }

    /** As one line for people. */
    public String describe(Locale language) {
        String place = where.describe().in(language);
        return place.isEmpty()
                ? message.in(language)
                : place + new Text(": ", " : ").in(language) + message.in(language);
    }

    private static String name(String path, String colon) {
        return path.isEmpty() ? "" : path + colon;
    }

    @Override
    public int compareTo(SettingsFault other) {
        return where.compareTo(other.where);
    }
}
