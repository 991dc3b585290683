package dev.tributary.connector.formats.json;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;

/** What can be wrong with the shape of a mission's JSON. */
final class ShapeFindings {

    static final String UNKNOWN_FIELD = "unknown-field";

    private ShapeFindings() {}

    static Finding unknown(String path) {
        return new Finding(
                path,
                UNKNOWN_FIELD,
                new Text(
                        "a mission has no such field: correct its name, or leave it out",
                        "une mission n'a pas ce champ : corrigez son nom, ou retirez-le"));
    }

    static Finding duplicate(String path) {
        return new Finding(
                path,
                "duplicate-field",
                new Text(
                        "this field is there more than once: keep one of them",
                        "ce champ est présent plusieurs fois : n'en gardez qu'un"));
    }

    static Finding notAnObject(String path) {
        return wrongType(path, "an object", "un objet");
    }

    static Finding notAText(String path) {
        return wrongType(path, "a text in double quotes", "un texte entre guillemets");
    }

    static Finding notANumber(String path) {
        return wrongType(path, "a number without quotes", "un nombre sans guillemets");
    }

    private static Finding wrongType(String path, String english, String french) {
        return new Finding(
                path,
                "wrong-type",
                new Text(
                        "must be " + english + ": types are never converted",
                        "doit être " + french + " : les types" + " ne sont jamais convertis"));
    }

    static Finding tooManyDigits(String path) {
        return new Finding(
                path,
                "out-of-range",
                new Text(
                        "this number is out of all bounds: correct it",
                        "ce nombre dépasse toute limite : corrigez-le"));
    }

    static Finding unknownAction(String path) {
        return new Finding(
                path,
                "unknown-action",
                new Text(
                        "must be one of UPSERT, CREATE, UPDATE, CANCEL",
                        "doit être l'un de UPSERT, CREATE, UPDATE, CANCEL"));
    }

    static Finding more() {
        return new Finding(
                "",
                "more-violations",
                new Text(
                        "there are more violations than are told here: correct these first",
                        "il y a plus de violations qu'il n'en est indiqué ici : corrigez d'abord celles-ci"));
    }
}
