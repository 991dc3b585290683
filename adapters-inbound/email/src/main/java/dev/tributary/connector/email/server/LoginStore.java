package dev.tributary.connector.email.server;

import jakarta.mail.Session;
import jakarta.mail.URLName;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;

/** Gives a token to nobody who does not ask for one: the library would send it as a password then. */
final class LoginStore extends IMAPStore {

    private final Credentials credentials;

    LoginStore(Session session, Server server) {
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
    protected void preLogin(IMAPProtocol server) throws ProtocolException {
        boolean isOffered = credentials instanceof Credentials.OAuth2
                ? server.hasCapability("AUTH=XOAUTH2")
                : !server.hasCapability("LOGINDISABLED")
                        || server.hasCapability("AUTH=PLAIN")
                        || server.hasCapability("AUTH=LOGIN");
        if (!isOffered) {
            throw new LoginNotOffered();
        }
    }
}
