package dev.tributary.connector.host;

import dev.tributary.connector.spi.Text;
import java.nio.file.Path;

/** Explains what a connector does that works here and may not elsewhere. */
final class VerificationFaults {

    private VerificationFaults() {}

    static CatalogueFault carriesSpi(Path jar) {
        return new CatalogueFault(
                "connector-carries-spi",
                jar.toString(),
                new Text(
                        "it holds classes of the connector interface, which the gateway brings",
                        "il contient des classes de l'interface des connecteurs, que la passerelle apporte"),
                new Text(
                        "the dependency on tributary-connector-spi is not of the scope provided",
                        "la dépendance à tributary-connector-spi n'est pas de la portée provided"),
                new Text(
                        "set that scope and build the folder again",
                        "mettez cette portée et reconstruisez le dossier"));
    }

    static CatalogueFault textMissing(String where, String what) {
        return new CatalogueFault(
                "connector-text-missing",
                where,
                new Text("its text of '" + what + "' is empty", "son texte de « " + what + " » est vide"),
                new Text("only one language was written", "une seule langue a été écrite"),
                new Text("write it in English and in French", "écrivez-le en anglais et en français"));
    }

    static CatalogueFault createFailed(String where, Throwable failure) {
        return new CatalogueFault(
                "connector-create-failed",
                where,
                new Text(
                        "create() with the defaults threw " + failure,
                        "create() avec les valeurs par défaut a lancé " + failure),
                new Text(
                        "create() uses its desk, or something that is there only once the connector has started",
                        "create() se sert de son bureau, ou de ce qui n'existe qu'une fois le connecteur démarré"),
                new Text(
                        "do that in start(), and refuse settings by a ConnectorException",
                        "faites-le dans start(), et refusez des réglages par une ConnectorException"));
    }

    static CatalogueFault createOpens(String where) {
        return new CatalogueFault(
                "connector-create-opens",
                where,
                new Text("create() begins threads", "create() démarre des threads"),
                new Text(
                        "a client or an executor is made in the constructor",
                        "un client ou un exécuteur est fait dans le constructeur"),
                new Text(
                        "make it in start(), and end it in close()",
                        "faites-le dans start(), et terminez-le dans close()"));
    }
}
