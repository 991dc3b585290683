package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Setting;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.stream.Stream;

/** What the settings file may hold, beside the connectors. */
public final class ProgramSettings {

    /** The section that holds the connectors; each has the settings of its type. */
    static final String CONNECTORS = "connectors";

    static final String CONNECTORS_DIRECTORY = "connectors-directory";

    static final List<String> LANGUAGES = List.of("en", "fr");

    private ProgramSettings() {}

    /** Every setting but those of the connectors. */
    public static List<Setting> declared() {
        return List.of(
                Setting.choice(
                        "language",
                        LANGUAGES,
                        new Text(
                                "Language of texts for people; the system's when not given.",
                                "Langue des textes ; celle du système si elle n'est pas donnée.")),
                Declare.text("data-directory", "Directory of what is kept.", "Répertoire de ce qui est conservé.")
                        .orElse("./data"),
                Declare.text(
                        CONNECTORS_DIRECTORY,
                        "Directory with a folder of jars for each further connector.",
                        "Répertoire avec un dossier de jars pour chaque connecteur de plus."),
                StoreSection.declared(),
                OceanSection.declared(),
                DeliverySection.delivery(),
                DeliverySection.tracking(),
                ManagementSection.declared());
    }

    /** What must hold beyond the kinds of values. */
    static List<ValueRule> rules() {
        List<ValueRule> ownRules = List.of(ValueRule.file("data-directory"), ValueRule.file(CONNECTORS_DIRECTORY));
        return Stream.of(
                        ownRules,
                        StoreSection.rules(),
                        OceanSection.rules(),
                        DeliverySection.rules(),
                        ManagementSection.rules())
                .flatMap(List::stream)
                .toList();
    }
}
