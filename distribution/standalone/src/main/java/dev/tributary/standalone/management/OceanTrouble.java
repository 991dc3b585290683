package dev.tributary.standalone.management;

import dev.tributary.connector.spi.Text;
import java.util.Optional;

/** What keeps every mission from being brought to Océan, and what to do. */
final class OceanTrouble {

    private static final Text REFUSED = new Text(
            "Océan refuses the login: check ocean.login and ocean.password",
            "Océan refuse la connexion : vérifiez ocean.login et ocean.password");
    private static final Text UNREACHED = new Text(
            "Océan is not reached or does not serve, or a page in front of it answers: check the network and ocean.base-url",
            "Océan n'est pas joint ou ne sert pas, ou une page placée devant lui répond : vérifiez le réseau et"
                    + " ocean.base-url");

    private OceanTrouble() {}

    /** Empty for an outcome that concerns one mission only, such as one that a login which works has no right to. */
    static Optional<Text> of(String outcome, boolean loginFails) {
        return switch (outcome) {
            case "unauthorised" -> loginFails ? Optional.of(REFUSED) : Optional.empty();
            case "unavailable" -> Optional.of(UNREACHED);
            default -> Optional.empty();
        };
    }
}
