package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Text;
import org.jspecify.annotations.Nullable;

/** What the YAML parser complains of, without what it quotes from the file: that may be part of a secret. */
final class YamlProblems {

    private YamlProblems() {}

    static Text explain(@Nullable String problem) {
        String told = problem == null ? "" : problem;
        if (told.contains("alias")) {
            return new Text(
                    "a value that begins with * needs quotes",
                    "une valeur qui commence par * doit être entre guillemets");
        }
        if (told.contains("'\\t(TAB)'") || told.contains("\t")) {
            return new Text("indent with blanks, not with tabs", "indentez avec des espaces, sans tabulation");
        }
        if (told.contains("cannot start any token")) {
            return new Text(
                    "a value that begins with a special character needs quotes",
                    "une valeur qui commence par un caractère spécial doit être entre guillemets");
        }
        if (told.contains("mapping values are not allowed")) {
            return new Text(
                    "a key with its value is not expected here: check the indentation, and quote values that hold ': '",
                    "une clé et sa valeur ne sont pas attendues ici : vérifiez l'indentation, et mettez entre guillemets les"
                            + " valeurs qui contiennent « : »");
        }
        return new Text(
                "not readable as YAML from here on: check the indentation, quotes and brackets in this line and the one before",
                "illisible comme YAML à partir d'ici : vérifiez l'indentation, les guillemets et les crochets de cette ligne"
                        + " et de la précédente");
    }
}
