package dev.tributary.connector.formats.xlsx;

import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;

/** What is wrong, or was mended, in a workbook. */
final class WorkbookFaults {

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

    static Unreadable columnTwice(long line, String name) {
        return new Unreadable(
                line,
                finding(
                        "column-twice",
                        "Two columns have the name " + name + ". Rename one of them, or take it out.",
                        "Deux colonnes s'appellent " + name + ". Renommez l'une d'elles, ou supprimez-la."));
    }

    static Finding tooManyValues(int last, int columns) {
        return finding(
                "too-many-values",
                "The row has a value in column " + last + ", behind the " + columns + " columns of the header.",
                "La ligne a une valeur dans la colonne " + last + ", au-delà des " + columns
                        + " colonnes de l'en-tête.");
    }

    static Finding mergedCellsFilled(String column) {
        return finding(
                "merged-cells-filled",
                "The cell of " + column + " is merged with the one above: its value was taken.",
                "La cellule de " + column + " est fusionnée avec celle du dessus, dont la valeur a été reprise.");
    }

    private static Finding finding(String code, String english, String french) {
        return new Finding("", code, new Text(english, french));
    }
}
