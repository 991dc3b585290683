package dev.tributary.connector.email.server;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Does not go on without a login where one is set: the library would, where none is offered. */
final class LoginTransport extends SMTPTransport {

    private final Credentials credentials;

    LoginTransport(Session session, Server server) {
        super(session, url(server), new SessionProperties(server).protocol(), isEncryptedAtOnce(server));
        this.credentials = server.credentials();
    }

    private static URLName url(Server server) {
        return new URLName(new SessionProperties(server).protocol(), server.host(), server.port(), null, null, null);
    }

    private static boolean isEncryptedAtOnce(Server server) {
        return server.security() == Server.Security.TLS;
    }

    @Override
    protected synchronized boolean protocolConnect(
            @Nullable String host, int port, @Nullable String user, @Nullable String password)
            throws MessagingException {
        boolean isConnected = super.protocolConnect(host, port, user, password);
        if (isConnected
                && !(credentials instanceof Credentials.None)
                && !supportsExtension("AUTH")
                && !supportsExtension("AUTH=LOGIN")) {
            throw new MessagingException("no login is offered", new LoginNotOffered());
        }
        return isConnected;
    }
}
