package dev.tributary.connector.email.server;

import dev.tributary.connector.spi.Secret;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import java.io.Closeable;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * The way to one mail server: what the mail library connects and logs in by, over sockets that can be cut. May be used from
 * any thread. No thread is left after {@link #close()}.
 */
public final class Access implements Closeable {

    private final Server server;
    private final @Nullable Tokens tokens;
    private final Lines lines;
    private final Session session;

    public Access(Server server, InstantSource clock) {
        this(server, Tokens.of(server, clock));
    }

    /** @param tokens null where none are needed */
    Access(Server server, @Nullable Tokens tokens) {
        this.server = server;
        this.tokens = tokens;
        this.lines = new Lines(server.answerTimeout());
        this.session = Session.getInstance(new SessionProperties(server).with(lines));
    }

    /** For what is set beyond the way there. */
    public Session session() {
        return session;
    }

    /** A store on an IMAP server, not connected; to be given to {@link #connect}. */
    public IMAPStore store() {
        return new LoginStore(session, server);
    }

    /** A transport to an SMTP server, not connected. */
    SMTPTransport transport() {
        return new LoginTransport(session, server);
    }

    /**
     * Connects and logs in. A token that the server refuses is replaced once.
     *
     * @param service not connected, made by this
     * @throws dev.tributary.connector.formats.gateway.Troubled if nothing came of it
     */
    public void connect(Service service) throws IOException {
        Secret pass = pass();
        try {
            logIn(service, pass);
        } catch (AuthenticationFailedException refused) {
            connectAgain(service, pass, refused);
        } catch (MessagingException failure) {
            throw told(failure);
        }
    }

    private void connectAgain(Service service, @Nullable Secret token, AuthenticationFailedException refused)
            throws IOException {
        if (tokens == null || token == null || !LoginRefusal.isOfToken(refused)) {
            throw told(refused);
        }
        tokens.drop(token);
        Secret another = tokens.token();
        try {
            logIn(service, another);
        } catch (MessagingException failure) {
            tokens.drop(another);
            throw told(failure);
        }
    }

    private @Nullable Secret pass() throws IOException {
        if (tokens != null) {
            return tokens.token();
        }
        return server.credentials() instanceof Credentials.Password known ? known.password() : null;
    }

    private void logIn(Service service, @Nullable Secret pass) throws MessagingException {
        String shown = pass == null ? null : pass.reveal();
        service.connect(server.host(), server.port(), server.credentials().username(), shown);
    }

    /** What is told of a failure of the library, whenever it came. */
    public IOException told(MessagingException failure) {
        if (lines.isClosed()) {
            return new SocketException("closed");
        }
        Failures failures = new Failures(server);
        return lines.isOverdue() ? failures.overdue(failure) : failures.of(failure);
    }

    /** How long is waited, from the next read on, for what the server sends over the connections that are open. */
    public void setReadTimeout(Duration time) throws IOException {
        lines.setReadTimeout(time);
    }

    /**
     * Cuts the connections that are open when this time is over.
     *
     * @return calls it off
     */
    public Runnable cutAfter(Duration time) {
        return lines.watch().after(time, this::cut);
    }

    /** Allows no connection beyond this time. */
    void endAfter(Duration time) {
        lines.endAfter(time);
    }

    /** Cuts the connections that are open: who waits for them fails at once. Others can be made. */
    public void cut() {
        lines.cut();
    }

    /** Cuts them as well; there are no others afterwards. */
    @Override
    public void close() {
        end();
        if (tokens != null) {
            tokens.close();
        }
    }

    /** The same, for tokens that others use as well. */
    void end() {
        lines.close();
    }
}
