package dev.tributary.connector.host;

import dev.tributary.connector.spi.Text;
import java.nio.file.Path;

/** Explains what can be wrong with a folder of jars. */
final class FolderFaults {

    private static final Text AUTHORS_MISTAKE =
            new Text("a mistake in the connector itself", "une erreur dans le connecteur lui-même");
    private static final Text COMPLETE = new Text(
            "put all the connector's jars in place, or ask its author for a complete version",
            "mettez en place tous les jars du connecteur, ou demandez à son auteur une version complète");

    private FolderFaults() {}

    static CatalogueFault unreadable(Path folder) {
        return new CatalogueFault(
                "connector-folder-unreadable",
                folder.toString(),
                new Text("it is no folder that can be read", "ce n'est pas un dossier qui peut être lu"),
                new Text(
                        "it does not exist, or belongs to another user",
                        "il n'existe pas, ou appartient à un autre utilisateur"),
                new Text(
                        "create it, or give the gateway the right to read it",
                        "créez-le, ou donnez à la passerelle le droit de le lire"));
    }

    static CatalogueFault empty(Path folder) {
        return new CatalogueFault(
                "connector-folder-empty",
                folder.toString(),
                new Text("there is no jar in it", "il ne contient aucun jar"),
                new Text(
                        "the jars lie one folder deeper, or were not copied yet",
                        "les jars sont un dossier plus bas, ou n'ont pas encore été copiés"),
                new Text(
                        "put the connector's jars right into this folder, or remove it",
                        "mettez les jars du connecteur directement dans ce dossier, ou retirez-le"));
    }

    static CatalogueFault astray(Path jar) {
        return new CatalogueFault(
                "connector-jar-astray",
                jar.toString(),
                new Text("it lies in no connector's folder", "il n'est dans le dossier d'aucun connecteur"),
                new Text(
                        "it was copied beside the folders and not into one",
                        "il a été copié à côté des dossiers et non dans l'un d'eux"),
                new Text(
                        "make a folder for the connector here, and put all its jars into it",
                        "créez ici un dossier pour le connecteur, et mettez-y tous ses jars"));
    }

    static CatalogueFault jarUnreadable(Path jar) {
        return new CatalogueFault(
                "connector-jar-unreadable",
                jar.toString(),
                new Text("it is no jar that can be read", "ce n'est pas un jar qui peut être lu"),
                new Text(
                        "it was not copied completely, or belongs to another user",
                        "il n'a pas été copié entièrement, ou appartient à un autre utilisateur"),
                new Text("copy it again", "copiez-le à nouveau"));
    }

    static CatalogueFault serviceMissing(Path folder) {
        return new CatalogueFault(
                "connector-service-missing",
                folder.toString(),
                new Text(
                        "none of its jars names a connector in " + ServiceLines.FILE,
                        "aucun de ses jars ne nomme de connecteur dans " + ServiceLines.FILE),
                new Text(
                        "the connector's own jar is missing, or was built without this file",
                        "le jar du connecteur lui-même manque, ou a été construit sans ce fichier"),
                new Text(
                        "put that jar in place; its author writes the provider's class name into the file",
                        "mettez ce jar en place ; son auteur écrit le nom de la classe du fournisseur dans le fichier"));
    }

    static CatalogueFault classMissing(String where, String missing) {
        return new CatalogueFault(
                "connector-class-missing",
                where,
                new Text("the class " + missing + " is missing", "la classe " + missing + " manque"),
                new Text(
                        "a jar that it needs does not lie in the folder, or lies there in another version",
                        "un jar dont il a besoin n'est pas dans le dossier, ou y est dans une autre version"),
                COMPLETE);
    }

    static CatalogueFault notAProvider(String where) {
        return new CatalogueFault(
                "connector-not-a-provider",
                where,
                new Text("the class is no ConnectorProvider", "la classe n'est pas un ConnectorProvider"),
                AUTHORS_MISTAKE,
                new Text(
                        "tell its author: the service file has to name a class that implements ConnectorProvider",
                        "prévenez son auteur : le fichier de service doit nommer une classe qui implémente"
                                + " ConnectorProvider"));
    }

    static CatalogueFault noConstructor(String where) {
        return new CatalogueFault(
                "connector-no-constructor",
                where,
                new Text(
                        "the class is not public with a public constructor without parameters",
                        "la classe n'est pas publique avec un constructeur public sans paramètres"),
                AUTHORS_MISTAKE,
                new Text(
                        "tell its author: the class and a constructor without parameters have to be public",
                        "prévenez son auteur : la classe et un constructeur sans paramètres doivent être publics"));
    }
}
