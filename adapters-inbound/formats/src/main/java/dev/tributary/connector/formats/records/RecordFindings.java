package dev.tributary.connector.formats.records;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.util.Collection;

/** What can be wrong with an item of named values. */
public final class RecordFindings {

    private static final int KIBIBYTE = 1024;
    private static final int LONGEST_NAME = 100;

    private RecordFindings() {}

    public static Finding tooLarge(int limit) {
        String kibibytes = Integer.toString(limit / KIBIBYTE);
        return new Finding(
                "",
                "too-large",
                new Text(
                        "this item is larger than " + kibibytes + " KiB: shorten it",
                        "cet élément dépasse " + kibibytes + " Kio : raccourcissez-le"));
    }

    public static Finding repeated(String name) {
        String shown = shown(name);
        return new Finding(
                "",
                "duplicate-field",
                new Text(
                        "the field " + shown + " is there more than once in this item: keep one of them",
                        "le champ " + shown + " est présent plusieurs fois dans cet élément : n'en gardez qu'un"));
    }

    public static Finding ambiguous(String column, String first, String second) {
        String names = shown(first) + ", " + shown(second);
        return new Finding(
                "",
                "ambiguous-field",
                new Text(
                        "several fields of this item would be " + shown(column) + " (" + names
                                + "): leave one out, or name the right one in full in the mapping",
                        "plusieurs champs de cet élément donneraient " + shown(column) + " (" + names
                                + ") : retirez-en un, ou nommez le bon en entier dans la correspondance"));
    }

    static Finding unknownColumns(Collection<String> names, String more) {
        String list = String.join(", ", names) + more;
        return new Finding(
                "",
                "unknown-columns",
                new Text(
                        "these fields are left out, their names are not known: " + list,
                        "ces champs sont ignorés, leurs noms ne sont pas connus : " + list));
    }

    /** A partner's own name, but not at any length. */
    public static String shown(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}
