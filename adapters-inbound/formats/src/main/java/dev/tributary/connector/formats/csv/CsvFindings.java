package dev.tributary.connector.formats.csv;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;

/** What is wrong, or was mended, in a CSV file. */
final class CsvFindings {

    private CsvFindings() {}

    static Finding tooLong() {
        return finding(
                "line-too-long",
                "The line has more than " + PhysicalLines.LONGEST_RECORD
                        + " characters. Is there a line end missing, or a value that does not belong here?",
                "La ligne dépasse " + PhysicalLines.LONGEST_RECORD
                        + " caractères. Manque-t-il une fin de ligne, ou une valeur n'a-t-elle rien à y faire ?");
    }

    static Finding unclosed(long opened) {
        return finding(
                "quote-not-closed",
                "The quote opened in line " + opened
                        + " is not closed. Close it, or take it out; the lines after this one were read on their own.",
                "Le guillemet ouvert à la ligne " + opened
                        + " n'est pas fermé. Fermez-le, ou supprimez-le ; les lignes suivantes ont été lues séparément.");
    }

    static Finding afterQuote(long first, long last) {
        if (first < last) {
            return finding(
                    "text-after-quote",
                    "A quote opened in line " + first + " or after it is closed in line " + last
                            + ", and other text follows it there. Double the quotes within a value, or take them out; "
                            + "the lines after this one were read on their own.",
                    "Un guillemet ouvert à la ligne " + first + " ou après est fermé à la ligne " + last
                            + ", où du texte le suit. Doublez les guillemets à l'intérieur d'une valeur, ou supprimez-les ; "
                            + "les lignes suivantes ont été lues séparément.");
        }
        return finding(
                "text-after-quote",
                "Text follows a closing quote. Double the quotes within a value, or take them out.",
                "Du texte suit un guillemet fermant. Doublez les guillemets à l'intérieur d'une valeur, ou supprimez-les.");
    }

    static Finding givenUp(long line) {
        return finding(
                "too-many-quotes-open",
                "Too many quotes are not closed: nothing was read from line " + line
                        + " on. Close them, or take them out.",
                "Trop de guillemets ne sont pas fermés : rien n'a été lu à partir de la ligne " + line
                        + ". Fermez-les, ou supprimez-les.");
    }

    static Finding undecodable() {
        return finding(
                "undecodable-text",
                "The line holds bytes that are no text in the file's charset. Export the file in one charset, UTF-8 at "
                        + "best, or set the connector's charset.",
                "La ligne contient des octets qui ne sont pas du texte dans le jeu de caractères du fichier. Exportez le "
                        + "fichier dans un seul jeu de caractères, de préférence UTF-8, ou réglez charset sur le connecteur.");
    }

    static Finding markRemoved() {
        return finding(
                "byte-order-mark-removed",
                "A byte order mark within the file was taken out: several files were put together.",
                "Une marque d'ordre des octets à l'intérieur du fichier a été retirée : plusieurs fichiers ont été mis bout à bout.");
    }

    private static Finding finding(String code, String english, String french) {
        return new Finding("", code, new Text(english, french));
    }
}
