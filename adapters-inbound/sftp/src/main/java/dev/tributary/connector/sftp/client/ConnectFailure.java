package dev.tributary.connector.sftp.client;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.Text;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;

/** What is told of a connection that did not come about. */
record ConnectFailure(Server server) {

    Troubled of(IOException failure) {
        return new Troubled(Troubled.Kind.PASSING, told(failure), failure);
    }

    private Text told(IOException failure) {
        if (isLoginRefused(failure)) {
            return refused();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
                return new Text(
                        "the name " + server.host() + " is unknown: see the setting host",
                        "le nom " + server.host() + " est inconnu : voyez le réglage host");
            }
            if (cause instanceof ConnectException) {
                return down();
            }
        }
        String kind = failure.getClass().getSimpleName();
        return new Text(
                server.address() + " did not answer as it should (" + kind + "); it is tried again",
                server.address() + " n'a pas répondu comme il devrait (" + kind + ") ; nouvel essai");
    }

    private Text refused() {
        String login = server.login().username();
        return new Text(
                server.address() + " refuses the login of " + login + ": see the settings username, private-key and"
                        + " password, and ask its owner whether the account is open",
                server.address() + " refuse la connexion de " + login + " : voyez les réglages username, private-key"
                        + " et password, et demandez à son propriétaire si le compte est ouvert");
    }

    private Text down() {
        return new Text(
                server.address() + " takes no connections: it is down, or host or port are wrong; it is tried again",
                server.address() + " n'accepte pas de connexion : il est arrêté, ou host ou port sont faux ; nouvel"
                        + " essai");
    }

    private static boolean isLoginRefused(IOException failure) {
        return failure instanceof SshException refused
                && refused.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE;
    }
}
