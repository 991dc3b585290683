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
        Health.Status otherwise = answer.outcome().equals("throttled") ? Health.Status.DEGRADED : Health.Status.UP;
        return OceanTrouble.of(answer.outcome(), loginFails)
                .map(Health::down)
                .orElseGet(() -> new Health(otherwise, answer.text()));
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
