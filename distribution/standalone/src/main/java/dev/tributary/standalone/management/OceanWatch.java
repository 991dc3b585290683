package dev.tributary.standalone.management;

import dev.tributary.application.port.Telemetry;
import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers how Océan answered last. */
final class OceanWatch implements Telemetry {

    private static final Set<String> TROUBLE = Set.of("unavailable", "unauthorised", "throttled");
    /** Days before the password expires from which it needs attention. */
    private static final int ATTENTION = 14;

    private final InstantSource clock;
    private volatile @Nullable Boolean loggedIn;
    private volatile @Nullable Integer passwordDays;
    private volatile @Nullable Answer last;

    OceanWatch(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void itemJudged(String connector, String verdict) {}

    @Override
    public void deliveryAttempted(String operation, String outcome) {
        last = new Answer(outcome, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public void platformAnswered(String operation, Duration time) {}

    @Override
    public void platformLogin(boolean successful) {
        loggedIn = successful;
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
        if (Boolean.FALSE.equals(loggedIn)) {
            return Health.down(new Text(
                    "the last login was refused or not answered: check ocean.base-url, ocean.login and ocean.password",
                    "la dernière connexion a été refusée ou est restée sans réponse : vérifiez ocean.base-url, ocean.login"
                            + " et ocean.password"));
        }
        if (answer == null) {
            return new Health(
                    Health.Status.UP, new Text("no mission sent yet", "aucune mission envoyée pour l'instant"));
        }
        Text detail = new Text(
                "last answer: " + answer.outcome() + " at " + answer.at(),
                "dernière réponse : " + answer.outcome() + " à " + answer.at());
        return TROUBLE.contains(answer.outcome()) ? Health.degraded(detail) : new Health(Health.Status.UP, detail);
    }

    private static Health password(int days) {
        Text detail = new Text("expires in " + days + " days", "expire dans " + days + " jours");
        return days <= ATTENTION ? Health.degraded(detail) : new Health(Health.Status.UP, detail);
    }

    private record Answer(String outcome, Instant at) {}
}
