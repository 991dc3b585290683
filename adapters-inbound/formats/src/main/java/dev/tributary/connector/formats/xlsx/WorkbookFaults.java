package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong, or was mended, in a workbook. */
final class WorkbookFaults {

    private static final int MOST_COLUMNS = 20;

    private WorkbookFaults() {}

    static Unreadable damaged() {
        return new Unreadable(1, damage());
    }

    static Finding damage() {
        return finding(
                "workbook-damaged",
                "The workbook is damaged from here on. Was it sent to the end? Open it in Excel and save it once more.",
                "Le classeur est endommagé à partir d'ici. A-t-il été envoyé jusqu'au bout ? Ouvrez-le dans Excel et "
                        + "enregistrez-le de nouveau.");
    }

    static Unreadable tooManyParts() {
        return new Unreadable(
                1,
                finding(
                        "workbook-too-large",
                        "The workbook has too many parts. Copy the sheet alone into a new one, or save it as CSV.",
                        "Le classeur a trop de parties. Copiez la feuille seule dans un nouveau classeur, ou enregistrez-la en CSV."));
    }

    static Unreadable tooLarge() {
        return new Unreadable(
                1,
                finding(
                        "workbook-too-large",
                        "The workbook is too large once it is unpacked. Split it, or save it as CSV.",
                        "Le classeur est trop volumineux une fois décompressé. Divisez-le, ou enregistrez-le en CSV."));
    }

    static Unreadable tooManyTexts() {
        return new Unreadable(
                1,
                finding(
                        "workbook-too-large",
                        "The workbook holds too much text. Split it, or save it as CSV.",
                        "Le classeur contient trop de texte. Divisez-le, ou enregistrez-le en CSV."));
    }

    static Unreadable macros() {
        return new Unreadable(
                1,
                finding(
                        "workbook-with-macros",
                        "The workbook holds macros. Save it as a workbook without them (.xlsx), or as CSV.",
                        "Le classeur contient des macros. Enregistrez-le sans macros (.xlsx), ou en CSV."));
    }

    static Unreadable noRows() {
        return new Unreadable(
                1,
                finding(
                        "empty-file",
                        "No visible sheet of the workbook holds anything. Put the missions on the first sheet.",
                        "Aucune feuille visible du classeur ne contient quoi que ce soit. Mettez les missions sur la première feuille."));
    }

    static Finding rowTooLong(int most) {
        return finding(
                "line-too-long",
                "The row has more than " + most + " characters. Does a value not belong here?",
                "La ligne dépasse " + most + " caractères. Une valeur n'a-t-elle rien à y faire ?");
    }

    static Finding mergedCellsFilled(List<Integer> columns) {
        String numbers = columns.stream()
                .limit(MOST_COLUMNS)
                .map(column -> String.valueOf(column + 1))
                .collect(Collectors.joining(", "));
        if (columns.size() == 1) {
            return finding(
                    "merged-cells-filled",
                    "The cell in column " + numbers + " is merged with the one above: its value was taken.",
                    "La cellule de la colonne " + numbers
                            + " est fusionnée avec celle du dessus, dont la valeur a été reprise.");
        }
        String shown = columns.size() > MOST_COLUMNS ? numbers + ", …" : numbers;
        return finding(
                "merged-cells-filled",
                "The cells in the columns " + shown + " are merged with those above: their values were taken.",
                "Les cellules des colonnes " + shown
                        + " sont fusionnées avec celles du dessus, dont les valeurs ont été reprises.");
    }

    private static Finding finding(String code, String english, String french) {
        return new Finding("", code, new Text(english, french));
    }
}
