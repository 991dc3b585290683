package dev.tributary.connector.formats.rows;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.connector.spi.Text;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be found in the rows of a file, and in its header. */
final class RowFindings {

    static final Set<MissionField> PERSON =
            EnumSet.of(MissionField.LAST_NAME, MissionField.FIRST_NAME, MissionField.FULL_NAME);

    static final Finding PERSON_IGNORED = new Finding(
            "/recipient/person",
            "person-ignored",
            new Text(
                    "the line names a vehicle and a person: the vehicle receives the mission",
                    "la ligne nomme un véhicule et une personne : le véhicule reçoit la mission"));

    private static final int MOST_NAMES = 20;
    private static final int LONGEST_NAME = 60;

    private RowFindings() {}

    static Finding excelError(String path) {
        return new Finding(
                path,
                "excel-error",
                new Text(
                        "Excel left an error here instead of a value: correct the formula, or widen the column, and"
                                + " export again",
                        "Excel a laissé une erreur à la place d'une valeur : corrigez la formule, ou élargissez la"
                                + " colonne, et exportez à nouveau"));
    }

    static Finding scientificNumber(String path) {
        return new Finding(
                path,
                "scientific-number",
                new Text(
                        "Excel has turned this into a number and lost digits: give the column the format Text, and write"
                                + " it again",
                        "Excel en a fait un nombre et a perdu des chiffres : donnez à la colonne le format Texte, et"
                                + " saisissez-le à nouveau"));
    }

    static Finding postcodeZeroRestored() {
        return new Finding(
                MissionField.POSTAL_CODE.path(),
                "postcode-zero-restored",
                new Text(
                        "the postcode has four digits: a zero was put before them; give the column the format Text",
                        "le code postal a quatre chiffres : un zéro a été mis devant ; donnez à la colonne le format"
                                + " Texte"));
    }

    static Finding valueNotKnown(String path, Collection<String> known) {
        String words = shown(known);
        return new Finding(
                path,
                "value-not-known",
                new Text(
                        "the mapping has no such word; it knows " + words,
                        "la correspondance n'a pas ce mot ; elle connaît " + words));
    }

    static Finding unknownAction() {
        return new Finding(
                "/action",
                "unknown-action",
                new Text(
                        "must be one of UPSERT, CREATE, UPDATE, CANCEL",
                        "doit être l'un de UPSERT, CREATE, UPDATE, CANCEL"));
    }

    static Finding unknownColumns(List<String> names) {
        return new Finding(
                "",
                "unknown-columns",
                new Text(
                        "these columns are left out, their names are not known: " + shown(names),
                        "ces colonnes sont ignorées, leurs noms ne sont pas connus : " + shown(names)));
    }

    static Finding noKnownColumn(List<String> names) {
        return new Finding(
                "",
                "no-known-column",
                new Text(
                        "no column has a known name, such as id and vehicle; the first line says: " + shown(names),
                        "aucune colonne n'a de nom connu, comme id et vehicle ; la première ligne dit : "
                                + shown(names)));
    }

    static Finding columnMissing(String field, String column, List<String> names) {
        return new Finding(
                "",
                "column-missing",
                new Text(
                        "the mapping takes " + field + " from the column " + column + ", which is not there; the first"
                                + " line says: " + shown(names),
                        "la correspondance prend " + field + " dans la colonne " + column
                                + ", qui n'existe pas ; la première ligne dit : " + shown(names)));
    }

    static Finding columnTwice(String one, String other) {
        return new Finding(
                "",
                "column-twice",
                new Text(
                        "two columns are the same field: " + one + " and " + other + "; keep one of them",
                        "deux colonnes sont le même champ : " + one + " et " + other + " ; gardez-en une"));
    }

    private static String shown(Collection<String> names) {
        StringBuilder shown = new StringBuilder();
        names.stream()
                .limit(MOST_NAMES)
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name)
                .forEach(name -> shown.append(shown.isEmpty() ? "" : ", ").append(name));
        return names.size() > MOST_NAMES ? shown + ", …" : shown.toString();
    }
}
