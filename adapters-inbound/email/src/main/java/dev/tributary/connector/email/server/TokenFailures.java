package dev.tributary.connector.email.server;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;

/**
 * What is told of a token that was not given. What the server says beside its code may be personal, and is not quoted.
 *
 * @param setting the group of settings that the login belongs to
 */
record TokenFailures(String setting, URI address) {

    private static final int TOO_MANY_REQUESTS = 429;

    /** The place, without what may be secret in it. */
    private String place() {
        return address.getScheme() + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    private String named(String member) {
        return setting + ".oauth2." + member;
    }

    Troubled notEncrypted() {
        return lasting(
                named("token-url") + " is not https: nothing was sent there; correct it",
                named("token-url") + " n'est pas en https : rien n'y a été envoyé ; corrigez-le");
    }

    Troubled noToken() {
        return lasting(
                place() + " answered something else than a token: see " + named("token-url"),
                place() + " a répondu autre chose qu'un jeton : voyez " + named("token-url"));
    }

    Troubled unreachable(IOException failure) {
        if (failure instanceof UnknownHostException) {
            return passing(
                    "the name " + address.getHost() + " is unknown: see " + named("token-url"),
                    "le nom " + address.getHost() + " est inconnu : voyez " + named("token-url"),
                    failure);
        }
        if (failure instanceof SocketTimeoutException) {
            return passing(
                    place() + " did not answer in time when asked for a token; it is tried again",
                    place() + " n'a pas répondu à temps à la demande de jeton ; nouvel essai",
                    failure);
        }
        if (failure instanceof SSLException) {
            return passing(
                    place() + " cannot be spoken to safely: its certificate is not trusted, or it does not speak TLS at"
                            + " all; see " + named("token-url"),
                    place()
                            + " n'offre pas de liaison sûre : son certificat n'est pas reconnu, ou il ne parle pas TLS ;"
                            + " voyez " + named("token-url"),
                    failure);
        }
        String kind = failure.getClass().getSimpleName();
        return passing(
                "no token was got from " + place() + " (" + kind + "); it is tried again",
                "pas de jeton obtenu de " + place() + " (" + kind + ") ; nouvel essai",
                failure);
    }

    /** @param code as the server says it; empty if it says none */
    Troubled refused(int status, String code) {
        if (status >= 500 || status == TOO_MANY_REQUESTS) {
            return passing(
                    place() + " gives no tokens at the moment (HTTP " + status + "); it is tried again",
                    place() + " ne donne pas de jetons en ce moment (HTTP " + status + ") ; nouvel essai",
                    null);
        }
        if (status >= 300 && status < 400) {
            return lasting(
                    place() + " sends elsewhere (HTTP " + status + "), where no secret is sent: set "
                            + named("token-url") + " to where it leads",
                    place() + " renvoie ailleurs (HTTP " + status + "), où aucun secret n'est envoyé : mettez dans "
                            + named("token-url") + " l'adresse où il mène");
        }
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "temporarily_unavailable", "server_error", "slow_down" ->
                passing(
                        place() + " gives no tokens at the moment (" + code + "); it is tried again",
                        place() + " ne donne pas de jetons en ce moment (" + code + ") ; nouvel essai",
                        null);
            default -> noToken();
        };
    }

    private static Troubled lasting(String english, String french) {
        return new Troubled(Troubled.Kind.LASTING, new Text(english, french));
    }

    private static Troubled passing(
            String english, String french, @org.jspecify.annotations.Nullable IOException cause) {
        return new Troubled(Troubled.Kind.PASSING, new Text(english, french), cause);
    }
}
