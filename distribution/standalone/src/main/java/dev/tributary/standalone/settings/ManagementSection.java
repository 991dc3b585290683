package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Setting;
import java.util.List;

/** Where health and metrics are served. */
final class ManagementSection {

    private static final int HIGHEST_PORT = 65_535;

    private ManagementSection() {}

    static Setting declared() {
        return Declare.group(
                "management",
                List.of(
                        Declare.text("host", "Address to listen on.", "Adresse d'écoute.")
                                .orElse("127.0.0.1"),
                        Declare.integer(
                                        "port",
                                        "Port to listen on; 0 takes a free one.",
                                        "Port d'écoute ; 0 en prend un libre.")
                                .orElse("8081"),
                        Declare.secret(
                                "key",
                                "Key for all but health; without one these are served on a loopback address only.",
                                "Clé pour tout sauf l'état de santé ; sans clé, le reste n'est servi que sur une adresse locale.")),
                "Where health and metrics are served.",
                "Où l'état de santé et les mesures sont servis.");
    }

    static List<ValueRule> rules() {
        return List.of(
                ValueRule.of(
                        "management.host", host -> !host.isBlank(), "an address to listen on", "une adresse d'écoute"),
                ValueRule.between("management.port", 0, HIGHEST_PORT));
    }
}
