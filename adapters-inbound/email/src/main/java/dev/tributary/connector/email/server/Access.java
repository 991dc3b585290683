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

    private static final int LONGEST_IN_TIMEOUTS = 4;

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
        return told(failure, lines.isOverdue());
    }

    /**
     * The same, by who knows.
     *
     * @param isOverdue whether it came because that took too long
     */
    public IOException told(MessagingException failure, boolean isOverdue) {
        if (lines.isClosed()) {
            return new SocketException("closed");
        }
        Failures failures = new Failures(server);
        return isOverdue ? failures.overdue(failure) : failures.of(failure);
    }

    /** How long is waited, from the next read on, for what the server sends over the connections that are open. */
    public void setReadTimeout(Duration time) throws IOException {
        lines.setReadTimeout(time);
    }

    /** What is done over connections. */
    public interface Attempt<T, E extends Exception> {
        T make() throws E;
    }

    /**
     * Allows no connection beyond this time while this is done: a server that goes on saying a little is waited for without
     * end otherwise. May be nested; the shortest counts.
     */
    public <T, E extends Exception> T within(Duration time, Attempt<T, E> attempt) throws E {
        Runnable lift = lines.limit(time, this::cutAll);
        try {
            return attempt.make();
        } finally {
            lift.run();
        }
    }

    private void cutAll() {
        if (tokens != null) {
            tokens.cut();
        }
        cut();
    }

    /** Does this within the time that one question and its answer may take. */
    public <T, E extends Exception> T within(Attempt<T, E> attempt) throws E {
        return within(longestAnswer(), attempt);
    }

    /** How long an answer may take altogether, however much the server says meanwhile. */
    public Duration longestAnswer() {
        return server.answerTimeout().multipliedBy(LONGEST_IN_TIMEOUTS);
    }

    /** Whether what is done now takes too long: nothing comes of it any longer. */
    public boolean isOverdue() {
        return lines.isOverdue();
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
