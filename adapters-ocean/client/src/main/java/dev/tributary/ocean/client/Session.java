package dev.tributary.ocean.client;

import dev.tributary.application.port.Outcome;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One token for all calls, and one login at a time. Confined to the thread of {@link OceanHttp}. */
final class Session {

    /** A token won by a renewal that is refused sooner than this, before it ever served, is not renewed again. */
    private static final Duration DISTRUST = Duration.ofSeconds(30);

    private static final Outcome REFUSED_TOKEN =
            new Outcome.Unauthorised("Océan refuses a token it has just given; the account may lack the right to this");

    private final Supplier<Future<Pass>> login;
    private final Clock clock;
    private final Pause pause = new Pause();
    private @Nullable Token token;
    private @Nullable Token doubted;
    private @Nullable Future<Pass> loggingIn;

    Session(Supplier<Future<Pass>> login, Clock clock) {
        this.login = login;
        this.clock = clock;
    }

    /** The token there is, or one that a login gives. */
    Future<Pass> pass() {
        Token current = token;
        return current != null && current.isFresh(clock.instant()) ? granted(current) : newPass();
    }

    /** Another token in place of one that was refused. */
    Future<Pass> passInsteadOf(Token refused) {
        if (token != null && !token.equals(refused)) {
            return granted(token);
        }
        if (refused.equals(doubted)
                && clock.instant().isBefore(refused.grantedAt().plus(DISTRUST))) {
            return Future.succeededFuture(Pass.denied(REFUSED_TOKEN));
        }
        token = null;
        return newPass().onSuccess(pass -> doubted = pass instanceof Pass.Granted fresh ? fresh.token() : null);
    }

    /** Tells that a token served. */
    void served(Token proven) {
        if (proven.equals(doubted)) {
            doubted = null;
        }
    }

    private Future<Pass> newPass() {
        if (loggingIn != null) {
            return loggingIn;
        }
        Optional<Outcome> recent = pause.at(clock.instant());
        if (recent.isPresent()) {
            return Future.succeededFuture(insteadOf(recent.get()));
        }
        Future<Pass> underWay = login.get().otherwise(Session::fault).map(this::concluded);
        loggingIn = underWay.isComplete() ? null : underWay;
        return underWay;
    }

    private Pass concluded(Pass pass) {
        loggingIn = null;
        return pass.fold(this::opened, this::failed);
    }

    private Pass opened(Token fresh) {
        token = fresh;
        pause.end();
        return new Pass.Granted(fresh);
    }

    private Pass failed(Outcome why) {
        return insteadOf(pause.begin(why, clock.instant()));
    }

    /** A token that is to be renewed serves on while Océan's login is out of order. */
    private Pass insteadOf(Outcome failure) {
        Token old = token;
        Instant now = clock.instant();
        return old != null && old.isValid(now) ? new Pass.Granted(old) : Pass.denied(failure);
    }

    private static Future<Pass> granted(Token token) {
        return Future.succeededFuture(new Pass.Granted(token));
    }

    private static Pass fault(Throwable fault) {
        return Pass.denied(new Outcome.Unavailable(
                "no login, by a fault of this program: " + fault.getClass().getName()));
    }
}
