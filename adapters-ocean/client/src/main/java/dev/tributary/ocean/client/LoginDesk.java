package dev.tributary.ocean.client;

import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.Telemetry;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Logs in at Océan. */
final class LoginDesk {

    private static final System.Logger LOG = System.getLogger(LoginDesk.class.getName());
    private static final int WARNED_DAYS = 14;
    private static final Pattern SAFE_IN_A_HEADER = Pattern.compile("[!-~]+");

    private final OceanHttp http;
    private final OceanSettings settings;
    private final Clock clock;
    private final Telemetry telemetry;

    LoginDesk(OceanHttp http, OceanSettings settings, Clock clock, Telemetry telemetry) {
        this.http = http;
        this.settings = settings;
        this.clock = clock;
        this.telemetry = telemetry;
    }

    Future<Pass> logIn() {
        // a token's age counts from before it was asked for
        Instant asked = clock.instant();
        OceanRequest request = OceanRequest.json(
                OceanCall.LOGIN,
                Json.write(Map.of(
                        "login",
                        settings.login(),
                        "password",
                        settings.password().value())));
        return http.send(request).reply().map(reply -> {
            Pass pass =
                    reply.fold(answer -> passFrom(Statement.of(answer, clock.instant()), asked), LoginDesk::unreached);
            telemetry.platformLogin(pass.fold(token -> true, why -> false));
            return pass;
        });
    }

    private Pass passFrom(Statement statement, Instant asked) {
        Optional<String> token = statement
                .field("token")
                .filter(text -> SAFE_IN_A_HEADER.matcher(text).matches());
        if (statement.httpStatus() / 100 == 2 && token.isPresent()) {
            statement
                    .field("passwordExpirationRemainingDays")
                    .flatMap(LoginDesk::days)
                    .ifPresent(this::tellOfExpiry);
            return new Pass.Granted(new Token(token.get(), asked));
        }
        return Pass.denied(LoginRefusal.of(statement));
    }

    private void tellOfExpiry(int days) {
        telemetry.passwordExpiresIn(days);
        if (days <= WARNED_DAYS) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The password of the Océan account expires in {0} days; change it at Océan and in ocean.password",
                    days);
        }
    }

    private static Optional<Integer> days(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** A login that was lost has changed nothing. */
    private static Pass unreached(Outcome why) {
        return Pass.denied(
                why instanceof Outcome.Unknown lost ? new Outcome.Unavailable("no login: " + lost.cause()) : why);
    }
}
