package dev.tributary.connector.host;

import static dev.tributary.connector.spi.Setting.Kind.FLAG;
import static dev.tributary.connector.spi.Setting.Kind.TEXT;

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
                                    + " absence")));

    private CommonSettings() {}

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
