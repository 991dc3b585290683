package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Text;
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

    static ValueRule between(String path, long lowest, long highest) {
        return of(
                path,
                text -> isBetween(text, lowest, highest),
                "a whole number from " + lowest + " to " + highest,
                "un nombre entier de " + lowest + " à " + highest);
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
