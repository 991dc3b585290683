package dev.tributary.connector.formats.lines;

import dev.tributary.connector.formats.Item;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What can be found in a text of missions. It comes back in replies, broken into lines anywhere: no example in it may look
 * like a field.
 */
public final class LinesFindings {

    private static final String WITHOUT_MISSIONS = "text-without-missions";
    private static final int MOST_NUMBERS = 20;

    private LinesFindings() {}

    /** Whether this is all that is said of a text in which no mission was found. */
    public static boolean isWithoutMissions(Item item) {
        Finding why = item.broken();
        return why != null && why.code().equals(WITHOUT_MISSIONS);
    }

    static Finding withoutMissions() {
        return new Finding(
                "",
                WITHOUT_MISSIONS,
                new Text(
                        "No mission was found in the text. Write one field a line: its name, a colon, its value; and leave"
                                + " a line empty between two missions.",
                        "Aucune mission n'a été trouvée dans le texte. Écrivez un champ par ligne : son nom, deux-points,"
                                + " sa valeur ; et laissez une ligne vide entre deux missions."));
    }

    static Finding textTooLong(int characters, int lines) {
        return new Finding(
                "",
                "text-too-long",
                new Text(
                        "The text has more than " + characters + " characters or " + lines
                                + " lines. Write fewer missions, or attach a file.",
                        "Le texte dépasse " + characters + " caractères ou " + lines
                                + " lignes. Écrivez moins de missions, ou joignez un fichier."));
    }

    static Finding lineTooLong() {
        return new Finding(
                "",
                "line-too-long",
                new Text(
                        "A line of this mission has more than " + MailText.LONGEST_LINE + " characters. Shorten it.",
                        "Une ligne de cette mission dépasse " + MailText.LONGEST_LINE
                                + " caractères. Raccourcissez-la."));
    }

    static Finding strayLines(List<Integer> numbers) {
        String shown = numbers.stream().limit(MOST_NUMBERS).map(String::valueOf).collect(Collectors.joining(", "))
                + (numbers.size() > MOST_NUMBERS ? ", …" : "");
        return new Finding(
                "",
                "stray-line",
                new Text(
                        "Passed over, as no field: line " + shown
                                + " of the text. Begin each line with a name and a colon.",
                        "Ignoré, car ce n'est pas un champ : ligne " + shown
                                + " du texte. Commencez chaque ligne par un nom et deux-points."));
    }
}
