package dev.tributary.connector.email.server;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.formats.gateway.Troubled.Kind;
import dev.tributary.connector.spi.Text;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.iap.ConnectionException;

/** What is told of a mail server that did not do as it should. */
record Failures(Server server) {

    private static final Pattern NO_STARTTLS = Pattern.compile("STARTTLS.*(?:not|required)");
    private static final String GREETING = "Got bad greeting";
    private static final String RESPONSE = "response: ";

    Troubled of(MessagingException failure) {
        Causes causes = new Causes(failure);
        return Stream.<Supplier<Optional<Troubled>>>of(
                        () -> login(causes), () -> new TlsFailures(server).of(causes), () -> connection(causes))
                .flatMap(known -> known.get().stream())
                .findFirst()
                .orElseGet(() -> troubled(Kind.PASSING, other(causes), causes));
    }

    /** Of what took too long altogether. */
    Troubled overdue(MessagingException failure) {
        Text text = new Text(
                server.address() + " is too slow: it was not done in time; it is tried again",
                server.address() + " est trop lent : ce n'était pas fait à temps ; nouvel essai");
        return new Troubled(Kind.PASSING, text, failure);
    }

    private Optional<Troubled> login(Causes causes) {
        if (causes.find(LoginNotOffered.class).isPresent()) {
            return Optional.of(troubled(Kind.LASTING, new LoginFailures(server).notOffered(), causes));
        }
        if (causes.all().anyMatch(Failures::lacksStartTls)) {
            return Optional.of(troubled(Kind.LASTING, noStartTls(), causes));
        }
        return causes.find(AuthenticationFailedException.class)
                .filter(refused -> causes.find(IOException.class).isEmpty())
                .map(refused -> new LoginFailures(server).of(refused));
    }

    private static boolean lacksStartTls(Throwable failure) {
        return failure.getMessage() != null
                && NO_STARTTLS.matcher(failure.getMessage()).find();
    }

    private Optional<Troubled> connection(Causes causes) {
        if (causes.find(UnknownHostException.class).isPresent()) {
            return Optional.of(troubled(Kind.PASSING, unknown(), causes));
        }
        if (causes.find(ConnectException.class).isPresent()
                || causes.find(NoRouteToHostException.class).isPresent()) {
            return Optional.of(troubled(Kind.PASSING, down(), causes));
        }
        return causes.find(SocketTimeoutException.class).map(late -> troubled(Kind.PASSING, late(), causes));
    }

    private static Troubled troubled(Kind kind, Text text, Causes causes) {
        return new Troubled(kind, text, causes.first());
    }

    private Text noStartTls() {
        return new Text(
                server.address() + " does not offer STARTTLS: set " + server.setting() + ".security to tls, and "
                        + server.setting() + ".port to its port for TLS. Nothing was sent without encryption",
                server.address() + " n'offre pas STARTTLS : mettez " + server.setting() + ".security à tls, et "
                        + server.setting() + ".port à son port TLS. Rien n'a été envoyé sans chiffrement");
    }

    private Text unknown() {
        return new Text(
                "the name " + server.host() + " is unknown: see " + server.setting() + ".host",
                "le nom " + server.host() + " est inconnu : voyez " + server.setting() + ".host");
    }

    private Text down() {
        return new Text(
                server.address() + " takes no connections: it is down, or " + server.setting() + ".host or "
                        + server.setting() + ".port are wrong; it is tried again",
                server.address() + " n'accepte pas de connexion : il est arrêté, ou " + server.setting() + ".host ou "
                        + server.setting() + ".port sont faux ; nouvel essai");
    }

    private Text late() {
        boolean mayBeTls = server.security() != Server.Security.TLS;
        return new Text(
                server.address() + " did not answer in time; it is tried again"
                        + (mayBeTls
                                ? ". Where it speaks TLS from the first byte, set " + server.setting()
                                        + ".security to tls"
                                : ""),
                server.address() + " n'a pas répondu à temps ; nouvel essai"
                        + (mayBeTls
                                ? ". S'il parle TLS dès le premier octet, mettez " + server.setting()
                                        + ".security à tls"
                                : ""));
    }

    private Text other(Causes causes) {
        Said said = said(causes);
        String kind = causes.all()
                .reduce((outer, inner) -> inner)
                .map(inner -> inner.getClass().getSimpleName())
                .orElse("");
        return new Text(
                server.address() + " did not answer as it should (" + kind + ")" + said.quotedInEnglish()
                        + "; it is tried again",
                server.address() + " n'a pas répondu comme il devrait (" + kind + ")" + said.quotedInFrench()
                        + " ; nouvel essai");
    }

    /** What a server says when it hangs up: it tells who comes too often, or what it is about to do. */
    private Said said(Causes causes) {
        String username = server.credentials().username();
        String message = String.valueOf(causes.first().getMessage());
        if (message.startsWith(GREETING) && message.contains(RESPONSE)) {
            return Said.of(message.substring(message.indexOf(RESPONSE) + RESPONSE.length()), username);
        }
        return causes.find(ConnectionException.class)
                .map(ConnectionException::getResponse)
                .filter(response -> response.isBYE() && !response.isSynthetic())
                .map(response -> Said.of(response.getRest(), username))
                .orElse(new Said(""));
    }
}
