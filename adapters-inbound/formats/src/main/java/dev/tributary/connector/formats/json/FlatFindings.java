package dev.tributary.connector.formats.json;

import dev.tributary.connector.formats.records.RecordFindings;
import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;

/** What can be wrong with an item in JSON that has names of its own. */
final class FlatFindings {

    private FlatFindings() {}

    static Finding array(String name) {
        String shown = RecordFindings.shown(name);
        return new Finding(
                "",
                "array-in-item",
                new Text(
                        "the field " + shown + " is an array, and a mission has none: send one value, or leave it out",
                        "le champ " + shown + " est un tableau, et une mission n'en a pas : envoyez une seule valeur,"
                                + " ou retirez-le"));
    }

    static Finding tooManyDigits(String name) {
        String shown = RecordFindings.shown(name);
        return new Finding(
                "",
                "out-of-range",
                new Text(
                        "the number in " + shown + " is out of all bounds: correct it",
                        "le nombre de " + shown + " dépasse toute limite : corrigez-le"));
    }
}
