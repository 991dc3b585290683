package dev.tributary.standalone.settings;

import dev.tributary.connector.host.settings.SettingsCheck;
import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What must hold of a value beyond its kind.
 *
 * @param path of the setting
 * @param holds tests the value as written
 * @param expected completes "expected …"
 */
record ValueRule(String path, Predicate<String> holds, Text expected) {

    private static final Pattern NO_TIME = Pattern.compile("0+(ms|s|m|h|d)");
    private static final Duration LONGEST_TIMER = Duration.ofDays(24);

    static ValueRule of(String path, Predicate<String> holds, String english, String french) {
        return new ValueRule(path, holds, new Text(english, french));
    }

    static ValueRule positive(String path) {
        return of(
                path,
                text -> !NO_TIME.matcher(text).matches(),
                "a duration of more than nothing, such as 10s",
                "une durée non nulle, comme 10s");
    }

    /** As long as a timer of the HTTP client can be set to. */
    static ValueRule timer(String path) {
        return of(
                path,
                text -> isBetween(text, Duration.ofMillis(1), LONGEST_TIMER),
                "a duration from 1ms to 24d, such as 10s",
                "une durée de 1ms à 24d, comme 10s");
    }

    static ValueRule file(String path) {
        return of(path, ValueRule::isFile, "the path of a file or directory", "le chemin d'un fichier ou répertoire");
    }

    static boolean isFile(String text) {
        try {
            return !text.isBlank() && !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    static ValueRule between(String path, long lowest, long highest) {
        return of(
                path,
                text -> isBetween(text, lowest, highest),
                "a whole number from " + lowest + " to " + highest,
                "un nombre entier de " + lowest + " à " + highest);
    }

    /** What is no duration is told by the check of kinds. */
    private static boolean isBetween(String text, Duration shortest, Duration longest) {
        Setting setting = Declare.duration("any", "", "");
        return SettingsCheck.of(List.of(setting))
                .check("", Map.of(setting.name(), text))
                .fold(
                        sound -> sound.settings().duration(setting.name()).compareTo(shortest) >= 0
                                && sound.settings().duration(setting.name()).compareTo(longest) <= 0,
                        faulty -> true);
    }

    private static boolean isBetween(String text, long lowest, long highest) {
        try {
            long number = Long.parseLong(text);
            return number >= lowest && number <= highest;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}
