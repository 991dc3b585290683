package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Setting;
import java.util.List;

/** Where missions are kept. */
final class StoreSection {

    static final String SQLITE = "jdbc:sqlite:";

    private StoreSection() {}

    static Setting declared() {
        return Declare.group(
                "store",
                List.of(
                        Declare.text(
                                "url",
                                "File of the store: jdbc:sqlite:PATH; tributary.db in the data-directory when not given.",
                                "Fichier de la base : jdbc:sqlite:CHEMIN ; tributary.db dans data-directory s'il n'est pas donné."),
                        Declare.duration(
                                        "retention",
                                        "Time after which missions that are over are removed with their timelines.",
                                        "Temps après lequel les missions terminées sont supprimées avec leur historique.")
                                .orElse("90d")),
                "Where missions are kept.",
                "Où les missions sont conservées.");
    }

    static List<ValueRule> rules() {
        return List.of(
                ValueRule.positive("store.retention"),
                ValueRule.of(
                        "store.url",
                        url -> !url.startsWith("jdbc:postgresql:"),
                        "jdbc:sqlite:PATH; this version does not support PostgreSQL yet",
                        "jdbc:sqlite:CHEMIN ; cette version ne prend pas encore en charge PostgreSQL"),
                ValueRule.of(
                        "store.url",
                        url -> url.startsWith(SQLITE) && isPath(url.substring(SQLITE.length())),
                        "jdbc:sqlite: and the path of a file",
                        "jdbc:sqlite: et le chemin d'un fichier"));
    }

    /** In-memory databases and options of the driver would break the store's promises. */
    private static boolean isPath(String path) {
        return ValueRule.isFile(path) && !path.startsWith(":") && !path.startsWith("file:") && !path.contains("?");
    }
}
