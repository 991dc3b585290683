package dev.tributary.standalone.settings;

import dev.tributary.connector.spi.Setting;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;

/** The Océan account, and how hard it may be worked. */
final class OceanSection {

    static final String PROFILE = "ocean.profile";

    /** Has a page of its own: what is wrong stands in that file. */
    static final String PROFILE_CODE = "profile";

    private static final int MAXIMUM_IN_FLIGHT = 1_000;
    private static final int MAXIMUM_RATE = 100_000;
    private static final int HIGHEST_PORT = 65_535;

    private OceanSection() {}

    static Setting declared() {
        return Declare.group(
                        "ocean",
                        Stream.concat(account().stream(), calls().stream()).toList(),
                        "The Océan account.",
                        "Le compte Océan.")
                .mandatory();
    }

    private static List<Setting> account() {
        return List.of(
                Declare.text("base-url", "Address of the Océan server.", "Adresse du serveur Océan.")
                        .orElse("https://v3.oceansystem.com/ocean"),
                Declare.text("login", "Login of the account.", "Identifiant du compte.")
                        .mandatory(),
                Declare.secret("password", "Password of the account.", "Mot de passe du compte.")
                        .mandatory(),
                Declare.text(
                        "customer-id",
                        "Customer of missions that name none, for a login that serves several.",
                        "Client des missions qui n'en citent pas, pour un compte qui en sert plusieurs."),
                Declare.text(
                        "profile",
                        "File that replaces the shipped Océan profile.",
                        "Fichier qui remplace le profil Océan livré."));
    }

    private static List<Setting> calls() {
        return List.of(
                Declare.duration("request-timeout", "Longest time for one call.", "Durée maximale d'un appel.")
                        .orElse("10s"),
                Declare.integer("max-in-flight", "Calls at a time.", "Appels simultanés.")
                        .orElse("32"),
                Declare.integer(
                        "requests-per-second",
                        "Calls in a second; no limit when not given.",
                        "Appels par seconde ; sans limite si rien n'est donné."));
    }

    static List<ValueRule> rules() {
        return List.of(
                ValueRule.of(
                        "ocean.base-url",
                        OceanSection::isAddress,
                        "an address such as https://v3.oceansystem.com/ocean",
                        "une adresse comme https://v3.oceansystem.com/ocean"),
                ValueRule.between("ocean.customer-id", 1, Long.MAX_VALUE),
                ValueRule.file(PROFILE),
                ValueRule.timer("ocean.request-timeout"),
                ValueRule.between("ocean.max-in-flight", 1, MAXIMUM_IN_FLIGHT),
                ValueRule.between("ocean.requests-per-second", 1, MAXIMUM_RATE));
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            boolean bare = address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
            boolean port = address.getPort() != 0 && address.getPort() <= HIGHEST_PORT;
            return http && bare && port && address.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
