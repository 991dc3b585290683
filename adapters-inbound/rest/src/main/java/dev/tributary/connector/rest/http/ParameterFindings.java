package dev.tributary.connector.rest.http;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.util.List;

/** What can be wrong with the parameters of an address; their paths are those of an object with these members. */
public final class ParameterFindings {

    private ParameterFindings() {}

    static Finding unknown(String name, List<String> known) {
        return finding(
                name,
                "unknown-parameter",
                "there is no such parameter: these are known: " + String.join(", ", known),
                "ce paramètre n'existe pas : ceux-ci sont connus : " + String.join(", ", known));
    }

    static Finding repeated(String name) {
        return finding(name, "duplicate-parameter", "give it once", "donnez-le une seule fois");
    }

    static Finding malformed() {
        return new Finding(
                "",
                "malformed-parameters",
                new Text("encode the parameters by percents", "encodez les paramètres par pourcents"));
    }

    static Finding notOneOf(String name, List<String> choices) {
        return finding(
                name,
                "unknown-value",
                "must be one of " + String.join(", ", choices),
                "doit être l'un de " + String.join(", ", choices));
    }

    static Finding notWithin(String name, int lowest, int highest) {
        return finding(
                name,
                "out-of-range",
                "must be a whole number from " + lowest + " to " + highest,
                "doit être un nombre entier de " + lowest + " à " + highest);
    }

    static Finding notATime(String name) {
        return finding(
                name,
                "invalid-date",
                "must be a date with an offset, as 2026-12-01T09:30:00Z",
                "doit être une date avec décalage, comme 2026-12-01T09:30:00Z");
    }

    static Finding missing(String name) {
        return finding(name, "missing", "is missing: add it", "manque : ajoutez-le");
    }

    static Finding timeOutOfRange(String name) {
        return finding(
                name,
                "date-out-of-range",
                "must lie in the years 0000 to 9999 in UTC",
                "doit être entre les années 0000 et 9999 en UTC");
    }

    /** The cursor is none that was given out. */
    public static Finding invalidCursor(String name) {
        return finding(
                name,
                "invalid-cursor",
                "this is no cursor of this list: begin without one",
                "ce n'est pas un curseur de cette liste : commencez sans curseur");
    }

    private static Finding finding(String name, String code, String english, String french) {
        return new Finding("/" + name.replace("~", "~0").replace("/", "~1"), code, new Text(english, french));
    }
}
