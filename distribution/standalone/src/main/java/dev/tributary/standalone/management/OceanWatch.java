package dev.tributary.standalone.management;

import dev.tributary.application.port.Telemetry;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers how Océan answered last. */
final class OceanWatch implements Telemetry {

    private static final Text REFUSED = new Text(
            "Océan refuses the login: check ocean.login and ocean.password",
            "Océan refuse la connexion : vérifiez ocean.login et ocean.password");
    private static final Text UNREACHED = new Text(
            "Océan is not reached, or a page in front of it answers: check the network and ocean.base-url",
            "Océan n'est pas joint, ou une page placée devant lui répond : vérifiez le réseau et ocean.base-url");
    /** Days before the password expires from which it needs attention. */
    private static final int ATTENTION = 14;

    private final InstantSource clock;
    private volatile boolean loginFails;
    private volatile @Nullable Integer passwordDays;
    private volatile @Nullable Answer last;

    OceanWatch(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void deliveryAttempted(String operation, String outcome) {
        last = new Answer(outcome, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public void platformLogin(boolean successful) {
        loginFails = !successful;
    }

    @Override
    public void passwordExpiresIn(int days) {
        passwordDays = days;
    }

    List<Check> checks() {
        return Optional.ofNullable(passwordDays)
                .map(days -> List.of(new Check("ocean", ocean()), new Check("ocean-password", password(days))))
                .orElseGet(() -> List.of(new Check("ocean", ocean())));
    }

    private Health ocean() {
        Answer answer = last;
        if (answer == null) {
            return new Health(
                    Health.Status.UP, new Text("no mission sent yet", "aucune mission envoyée pour l'instant"));
        }
        return switch (answer.outcome()) {
            case "unauthorised" -> loginFails ? Health.down(REFUSED) : up(answer);
            case "unavailable" -> Health.down(UNREACHED);
            case "throttled" -> Health.degraded(answer.text());
            default -> up(answer);
        };
    }

    /** A mission that the account has no right to says nothing of the login. */
    private static Health up(Answer answer) {
        return new Health(Health.Status.UP, answer.text());
    }

    private static Health password(int days) {
        Text detail = new Text("expires in " + days + " days", "expire dans " + days + " jours");
        return days <= ATTENTION ? Health.degraded(detail) : new Health(Health.Status.UP, detail);
    }

    private record Answer(String outcome, Instant at) {
        Text text() {
            return new Text("last answer: " + outcome + " at " + at, "dernière réponse : " + outcome + " à " + at);
        }
    }
}
