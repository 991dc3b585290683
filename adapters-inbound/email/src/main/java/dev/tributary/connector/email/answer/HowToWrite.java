package dev.tributary.connector.email.answer;

import dev.tributary.connector.email.answer.letter.Block;
import dev.tributary.connector.email.answer.letter.Example;
import dev.tributary.connector.email.answer.letter.Heading;
import dev.tributary.connector.email.answer.letter.Paragraph;
import dev.tributary.connector.formats.StandardColumn;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How missions are written, for whoever has sent none that could be read. */
final class HowToWrite {

    private static final Duration HALF_PAST_NINE = Duration.ofMinutes(9 * 60 + 30);

    /** The letter comes back in replies: its example is not to be read as missions. */
    private static final String BAR = "| ";

    private record Field(StandardColumn column, String value) {}

    private HowToWrite() {}

    /**
     * With examples.
     *
     * @param now the example's missions are due on the day after
     */
    static List<Block> of(Locale language, Instant now) {
        List<Field> first = mission("M-1001", "AB-123-CD", "1 rue de la Gare", now);
        List<Field> second = mission("M-1002", "EF-456-GH", "2 place du Port", now);
        return List.of(
                new Heading(new Text("How to write missions", "Comment écrire des missions").in(language)),
                new Paragraph(new Text(
                                "In the text of the mail: each field on a line of its own, an empty line between missions."
                                        + " Write them without the bar (|) that the lines of this example begin with.",
                                "Dans le texte du message : un champ par ligne, une ligne vide entre les missions."
                                        + " Écrivez-les sans la barre (|) par laquelle commencent les lignes de cet exemple.")
                        .in(language)),
                new Example(lines(first, second, language)),
                new Paragraph(new Text(
                                "Or in an attached file: CSV, Excel (.xlsx), JSON or XML. As CSV the same reads:",
                                "Ou dans un fichier joint : CSV, Excel (.xlsx), JSON ou XML. En CSV, cela s'écrit :")
                        .in(language)),
                new Example(List.of(names(first, language), values(first), values(second))));
    }

    private static List<Field> mission(String id, String vehicle, String street, Instant now) {
        Instant due = now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1)).plus(HALF_PAST_NINE);
        return List.of(
                new Field(StandardColumn.ID, id),
                new Field(StandardColumn.VEHICLE, vehicle),
                new Field(StandardColumn.INTERVENTION_AT, due.toString()),
                new Field(StandardColumn.STREET, street),
                new Field(StandardColumn.POSTAL_CODE, "75001"),
                new Field(StandardColumn.CITY, "Paris"));
    }

    private static List<String> lines(List<Field> first, List<Field> second, Locale language) {
        List<String> lines = new ArrayList<>();
        first.forEach(field -> lines.add(line(field, language)));
        lines.add("");
        second.forEach(field -> lines.add(line(field, language)));
        return lines;
    }

    private static String line(Field field, Locale language) {
        return BAR + name(field, language) + ": " + field.value();
    }

    /** Those who write French know Océan's names. */
    private static String name(Field field, Locale language) {
        return new Text(field.column().column(), field.column().oceanName()).in(language);
    }

    private static String names(List<Field> fields, Locale language) {
        return fields.stream().map(field -> name(field, language)).collect(Collectors.joining(";"));
    }

    private static String values(List<Field> fields) {
        return fields.stream().map(Field::value).collect(Collectors.joining(";"));
    }
}
