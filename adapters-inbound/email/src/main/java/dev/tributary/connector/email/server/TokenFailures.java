package dev.tributary.connector.email.server;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a token that was not given. What the server says beside its code may be personal, and is not quoted.
 *
 * @param setting the group of settings that the login belongs to
 */
record TokenFailures(String setting, URI address) {

    private static final int SENT_ELSEWHERE = 300;
    private static final int REFUSED = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_FAILED = 500;
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");

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
        if (failure instanceof SSLException) {
            return unsafe(failure);
        }
        String kind = failure.getClass().getSimpleName();
        return failure instanceof SocketTimeoutException
                ? passing(
                        place() + " did not answer in time when asked for a token; it is tried again",
                        place() + " n'a pas répondu à temps à la demande de jeton ; nouvel essai",
                        failure)
                : passing(
                        "no token was got from " + place() + " (" + kind + "); it is tried again",
                        "pas de jeton obtenu de " + place() + " (" + kind + ") ; nouvel essai",
                        failure);
    }

    private Troubled unsafe(IOException failure) {
        return passing(
                place()
                        + " cannot be spoken to safely: its certificate is not trusted, or it does not speak TLS at all;"
                        + " see " + named("token-url"),
                place()
                        + " n'offre pas de liaison sûre : son certificat n'est pas reconnu, ou il ne parle pas TLS ; voyez "
                        + named("token-url"),
                failure);
    }

    /** @param code as the server says it; empty if it says none */
    Troubled refused(int status, String code) {
        if (status >= SERVER_FAILED || status == TOO_MANY_REQUESTS) {
            return notNow("HTTP " + status);
        }
        if (status >= SENT_ELSEWHERE && status < REFUSED) {
            return elsewhere(status);
        }
        return switch (code) {
            case "temporarily_unavailable", "server_error", "slow_down" -> notNow(code);
            case "invalid_grant" -> grant();
            case "invalid_client", "unauthorized_client" -> client(code);
            case "invalid_scope" -> scope();
            default -> CODE.matcher(code).matches() ? otherwise(code) : noToken();
        };
    }

    private Troubled notNow(String why) {
        return passing(
                place() + " gives no tokens at the moment (" + why + "); it is tried again",
                place() + " ne donne pas de jetons en ce moment (" + why + ") ; nouvel essai",
                null);
    }

    private Troubled elsewhere(int status) {
        return lasting(
                place() + " sends elsewhere (HTTP " + status + "), where no secret is sent: set " + named("token-url")
                        + " to where it leads",
                place() + " renvoie ailleurs (HTTP " + status + "), où aucun secret n'est envoyé : mettez dans "
                        + named("token-url") + " l'adresse où il mène");
    }

    private Troubled grant() {
        return lasting(
                place() + " no longer accepts " + named("refresh-token")
                        + " (invalid_grant): it has expired, was used up"
                        + " or taken back; log in there anew and set the new one",
                place() + " n'accepte plus " + named("refresh-token") + " (invalid_grant) : il a expiré, a été consommé"
                        + " ou retiré ; connectez-vous-y de nouveau et mettez le nouveau");
    }

    private Troubled client(String code) {
        return lasting(
                place() + " does not know this client (" + code + "): see " + named("client-id") + " and "
                        + named("client-secret") + ", which may have expired, and what the client is allowed there",
                place() + " ne connaît pas ce client (" + code + ") : voyez " + named("client-id") + " et "
                        + named("client-secret") + ", qui a peut-être expiré, et ce qui y est permis au client");
    }

    private Troubled scope() {
        return lasting(
                place() + " does not give what " + named("scope") + " asks for (invalid_scope): correct it",
                place() + " ne donne pas ce que demande " + named("scope") + " (invalid_scope) : corrigez-le");
    }

    private Troubled otherwise(String code) {
        return lasting(
                place() + " gives no token (" + code + "): see the settings of " + setting + ".oauth2",
                place() + " ne donne pas de jeton (" + code + ") : voyez les réglages de " + setting + ".oauth2");
    }

    private static Troubled lasting(String english, String french) {
        return new Troubled(Troubled.Kind.LASTING, new Text(english, french));
    }

    private static Troubled passing(String english, String french, @Nullable IOException cause) {
        return new Troubled(Troubled.Kind.PASSING, new Text(english, french), cause);
    }
}
