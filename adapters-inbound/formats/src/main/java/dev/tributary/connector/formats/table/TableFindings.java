package dev.tributary.connector.formats.table;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.util.List;

/** What is wrong, or was mended, in any table. */
public final class TableFindings {

    static final String UNDECODABLE_TEXT = "undecodable-text";

    /** The codes of lines that were refused for their quotes. */
    static final List<String> OF_QUOTES = List.of("text-after-quote", "quote-not-closed", "too-many-quotes-open");

    private TableFindings() {}

    /** Of two columns whose names count as one where that name is needed. */
    public static Finding columnTwice(String one, String other) {
        if (one.equals(other)) {
            return finding(
                    "column-twice",
                    "Two columns have the name " + one + ". Rename one of them, or take it out.",
                    "Deux colonnes s'appellent " + one + ". Renommez l'une d'elles, ou supprimez-la.");
        }
        return finding(
                "column-twice",
                "Two columns have names that count as one: " + one + " and " + other
                        + ". Rename one of them, or take it out.",
                "Deux colonnes ont des noms qui comptent pour un seul : " + one + " et " + other
                        + ". Renommez l'une d'elles, ou supprimez-la.");
    }

    static Finding tooManyColumns(int columns, int most) {
        return finding(
                "too-many-columns",
                "The first line has " + columns + " columns, more than " + most
                        + ". Send only those that are needed, and check the delimiter.",
                "La première ligne a " + columns + " colonnes, plus de " + most
                        + ". N'envoyez que celles qui sont nécessaires, et vérifiez le séparateur.");
    }

    static Finding resultWithoutMissions() {
        return finding(
                "result-without-missions",
                "This is a result file without missions: the file that it tells of could not be read at all. Correct that"
                        + " file, and send it again.",
                "Ceci est un fichier de résultats sans missions : le fichier dont il parle n'a pas pu être lu du tout."
                        + " Corrigez ce fichier, et envoyez-le à nouveau.");
    }

    static Finding stillUndecodable() {
        return finding(
                UNDECODABLE_TEXT,
                "The line still holds signs that could not be read. Write them anew.",
                "La ligne contient encore des signes qui n'ont pas pu être lus. Saisissez-les de nouveau.");
    }

    /** Of a line that was refused for this. */
    static Finding stillQuoted(String code) {
        return finding(
                code,
                "The line was refused for its quotes, and a value still begins with one. Take that quote out, or empty the"
                        + " line's code if the quote is meant.",
                "La ligne a été refusée pour ses guillemets, et une valeur commence encore par un guillemet. Supprimez-le,"
                        + " ou videz le code de la ligne si ce guillemet est voulu.");
    }

    static Finding valueBehindColumns() {
        return finding(
                "too-many-values",
                "A value stands behind the last column: the line was refused, or has a value too many. Correct the line,"
                        + " then take that value out.",
                "Une valeur se trouve après la dernière colonne : la ligne a été refusée, ou a une valeur de trop."
                        + " Corrigez la ligne, puis supprimez cette valeur.");
    }

    static Finding headerRepeated() {
        return finding(
                "header-repeated",
                "The line is the header once more: several files were put together. Take it out.",
                "La ligne est de nouveau l'en-tête : plusieurs fichiers ont été mis bout à bout. Supprimez-la.");
    }

    static Finding tooManyValues(int values, int columns) {
        return finding(
                "too-many-values",
                "The line has " + values + " values for " + columns
                        + " columns. Name every column, and put values that hold the delimiter in quotes.",
                "La ligne contient " + values + " valeurs pour " + columns
                        + " colonnes. Nommez chaque colonne, et mettez entre guillemets les valeurs qui contiennent le séparateur.");
    }

    static Finding smartQuotesRemoved(String column) {
        return finding(
                "smart-quotes-removed",
                "The value of " + column + " stood in typographic quotes, which were taken off.",
                "La valeur de " + column + " était entre guillemets typographiques, qui ont été retirés.");
    }

    private static Finding finding(String code, String english, String french) {
        return new Finding("", code, new Text(english, french));
    }
}
