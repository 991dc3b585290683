package dev.tributary.connector.formats.text;

import dev.tributary.connector.formats.Format;
import dev.tributary.connector.formats.table.Unreadable;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;

/** Why a file as a whole is refused. */
public final class FileFaults {

    private FileFaults() {}

    /** Nothing is in it that could be read or refused. */
    public static Unreadable empty() {
        return new Unreadable(
                1,
                finding(
                        "empty-file",
                        "The file is empty. Was it exported, or sent, to the end?",
                        "Le fichier est vide. A-t-il été exporté, ou envoyé, jusqu'au bout ?"));
    }

    static Unreadable binary() {
        return new Unreadable(
                1,
                finding(
                        "binary-content",
                        "The file is no text: it holds bytes that no text has. Send CSV, JSON, XML or a workbook (.xlsx).",
                        "Le fichier n'est pas du texte : il contient des octets qu'aucun texte ne contient. Envoyez du CSV, du JSON, "
                                + "du XML ou un classeur (.xlsx)."));
    }

    static Unreadable encrypted() {
        return new Unreadable(
                1,
                finding(
                        "workbook-encrypted",
                        "The workbook has a password. Save it without one, or as CSV.",
                        "Le classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe, ou en CSV."));
    }

    static Unreadable oldOffice() {
        return new Unreadable(
                1,
                finding(
                        "unsupported-format",
                        "The file is an old Excel workbook (.xls) or another old Office file. Save it as .xlsx or as CSV.",
                        "Le fichier est un ancien classeur Excel (.xls) ou un autre ancien fichier Office. Enregistrez-le en .xlsx ou en CSV."));
    }

    static Unreadable unsupported(Signature signature) {
        Text kind = signature.kind();
        return new Unreadable(
                1,
                finding(
                        "unsupported-format",
                        "The file is " + kind.english() + ". Send CSV, JSON, XML or a workbook (.xlsx), as it is.",
                        "Le fichier est " + kind.french()
                                + ". Envoyez du CSV, du JSON, du XML ou un classeur (.xlsx), tel quel."));
    }

    static Unreadable workbookUnexpected(Format expected) {
        return new Unreadable(
                1,
                finding(
                        "wrong-format",
                        "The file is a workbook (.xlsx), where " + expected + " is expected. Save it in that format.",
                        "Le fichier est un classeur (.xlsx), alors que du " + expected
                                + " est attendu. Enregistrez-le dans ce format."));
    }

    static Unreadable workbookExpected() {
        return new Unreadable(
                1,
                finding(
                        "wrong-format",
                        "The file is no workbook (.xlsx), which is expected. Save it as one.",
                        "Le fichier n'est pas un classeur (.xlsx), ce qui est attendu. Enregistrez-le comme tel."));
    }

    private static Finding finding(String code, String english, String french) {
        return new Finding("", code, new Text(english, french));
    }
}
