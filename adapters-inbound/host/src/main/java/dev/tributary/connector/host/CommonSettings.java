package dev.tributary.connector.host;

import static dev.tributary.connector.spi.Setting.Kind.FLAG;
import static dev.tributary.connector.spi.Setting.Kind.TEXT;
import static dev.tributary.connector.spi.Setting.Kind.TREE;

import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.Map;

/** The settings that every connector has. */
final class CommonSettings {

    static final String TYPE = "type";
    static final String ENABLED = "enabled";
    static final String PARTNER = "partner";
    static final String ID_PREFIX = "id-prefix";
    static final String TIME_ZONE = "time-zone";
    static final String ON_EXISTING = "on-existing";
    static final String LANGUAGE = "language";
    static final String MAPPING = "mapping";
    static final String CHARSET = "charset";
    static final String DELIMITER = "delimiter";
    static final String POSTCODES = "postcodes";
    static final String EXPECT = "expect";
    static final String BY = "by";
    static final String DAYS = "days";

    static final List<Setting> DECLARED = List.of(
            Setting.of(TYPE, TEXT, new Text("the kind of connector", "le genre de connecteur"))
                    .mandatory(),
            Setting.of(ENABLED, FLAG, new Text("whether it is started", "s'il est démarré"))
                    .orElse("true"),
            Setting.of(
                    PARTNER,
                    TEXT,
                    new Text(
                            "whose missions these are; the connector's name when absent",
                            "à qui sont ces missions ; le nom du connecteur en son absence")),
            Setting.of(
                            ID_PREFIX,
                            TEXT,
                            new Text(
                                    "put before the partner's ids at Océan",
                                    "mis devant les identifiants du partenaire chez Océan"))
                    .orElse(""),
            Setting.of(
                    TIME_ZONE,
                    TEXT,
                    new Text(
                            "the zone of dates without an offset, which are refused when absent",
                            "le fuseau des dates sans décalage, qui sont refusées en son absence")),
            Setting.choice(
                            ON_EXISTING,
                            List.of("update", "reject"),
                            new Text(
                                    "what an item with a known id and other content does",
                                    "ce que fait un élément dont l'identifiant est connu et le contenu différent"))
                    .orElse("update"),
            Setting.choice(
                    LANGUAGE,
                    List.of("fr", "en"),
                    new Text(
                            "the language of result files and replies; the gateway's when absent",
                            "la langue des fichiers de résultat et des réponses ; celle de la passerelle en son"
                                    + " absence")),
            Setting.of(
                    MAPPING,
                    TREE,
                    new Text(
                            "how a file's own columns become the fields of a mission",
                            "comment les colonnes propres d'un fichier deviennent les champs d'une mission")),
            Setting.of(
                    CHARSET,
                    TEXT,
                    new Text(
                            "the charset of its files, such as windows-1252; recognised when absent",
                            "le jeu de caractères de ses fichiers, comme windows-1252 ; reconnu en son absence")),
            Setting.of(
                    DELIMITER,
                    TEXT,
                    new Text(
                            "what stands between the values of its CSV files: one character, or tab; recognised when"
                                    + " absent",
                            "ce qui sépare les valeurs de ses fichiers CSV : un caractère, ou tab ; reconnu en son"
                                    + " absence")),
            Setting.choice(
                            POSTCODES,
                            List.of("french", "as-is"),
                            new Text(
                                    "whether four digits of a postcode in a file become five, as in France, or stay as"
                                            + " they are",
                                    "si quatre chiffres d'un code postal dans un fichier en deviennent cinq, comme en"
                                            + " France, ou restent tels quels"))
                    .orElse("french"),
            Setting.group(
                    EXPECT,
                    expected(),
                    new Text(
                            "when a document is expected: if none comes, the connector's health is degraded",
                            "quand un document est attendu : s'il n'en vient pas, l'état du connecteur est dégradé")));

    private CommonSettings() {}

    private static List<Setting> expected() {
        return List.of(
                Setting.of(
                                BY,
                                TEXT,
                                new Text(
                                        "the time of day by which one has come, such as 08:00",
                                        "l'heure à laquelle un document est arrivé, comme 08:00"))
                        .mandatory(),
                Setting.of(
                                DAYS,
                                TEXT,
                                new Text(
                                        "the days on which one comes, such as mon-fri or mon,wed,sat",
                                        "les jours où il en vient un, comme mon-fri ou mon,wed,sat"))
                        .orElse("mon-sun"),
                Setting.of(
                        TIME_ZONE,
                        TEXT,
                        new Text(
                                "the zone of both; the connector's time-zone when absent",
                                "le fuseau des deux ; le time-zone du connecteur en son absence")));
    }

    static List<String> names() {
        return DECLARED.stream().map(Setting::name).toList();
    }

    /** With the defaults that depend on the connector and the gateway. */
    static List<Setting> declared(String connector, String language) {
        Map<String, String> defaults = Map.of(PARTNER, connector, LANGUAGE, language);
        return DECLARED.stream()
                .map(setting ->
                        defaults.containsKey(setting.name()) ? setting.orElse(defaults.get(setting.name())) : setting)
                .toList();
    }
}
