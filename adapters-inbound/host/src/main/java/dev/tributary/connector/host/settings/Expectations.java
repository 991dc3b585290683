package dev.tributary.connector.host.settings;

import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.Collection;
import java.util.List;

/** Says what belongs into a setting. */
final class Expectations {

    static final Text TEXT = new Text("a text", "un texte");
    static final Text SECRET = new Text("a secret text", "un texte secret");
    private static final Text INTEGER = new Text("a whole number", "un nombre entier");
    private static final Text RANGE = new Text(
            "a whole number between -2147483648 and 2147483647", "un nombre entier entre -2147483648 et 2147483647");
    private static final Text FLAG = new Text("true or false", "true ou false");
    private static final Text DURATION = new Text(
            "a number and a unit, such as 250ms, 30s, 5m, 12h or 7d",
            "un nombre et une unité, comme 250ms, 30s, 5m, 12h ou 7d");
    private static final Text PATH =
            new Text("the path of a file or directory", "le chemin d'un fichier ou d'un dossier");
    private static final Text TEXTS = new Text("a list of texts", "une liste de textes");
    private static final Text SECRETS =
            new Text("names, each with a secret text", "des noms, chacun avec un texte secret");
    private static final Text TREE =
            new Text("texts, lists or names with values", "des textes, des listes ou des noms avec des valeurs");

    private Expectations() {}

    static Text of(Setting setting) {
        return switch (setting.kind()) {
            case TEXT -> TEXT;
            case SECRET -> SECRET;
            case INTEGER -> INTEGER;
            case FLAG -> FLAG;
            case DURATION -> DURATION;
            case CHOICE -> choice(setting.choices());
            case PATH -> PATH;
            case TEXTS -> TEXTS;
            case SECRETS -> SECRETS;
            case GROUP -> settings(setting.fields());
            case GROUPS -> named(setting.fields());
            case TREE -> TREE;
        };
    }

    /** What is expected instead of this value. */
    static Text of(Setting setting, Object raw) {
        return setting.kind() == Setting.Kind.INTEGER && Scalar.isWhole(raw) ? RANGE : of(setting);
    }

    static Text settings(List<Setting> fields) {
        String names = list(fields);
        return new Text("settings among " + names, "des réglages parmi " + names);
    }

    static Text names(Collection<String> names) {
        String list = String.join(", ", names);
        return new Text(list, list);
    }

    private static Text named(List<Setting> fields) {
        String names = list(fields);
        return new Text(
                "names, each with settings among " + names, "des noms, chacun avec des réglages parmi " + names);
    }

    private static Text choice(List<String> choices) {
        String list = String.join(", ", choices);
        return new Text("one of " + list, "une valeur parmi " + list);
    }

    private static String list(List<Setting> fields) {
        return String.join(", ", fields.stream().map(Setting::name).toList());
    }
}
