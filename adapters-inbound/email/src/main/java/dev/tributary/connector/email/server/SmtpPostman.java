package dev.tributary.connector.email.server;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * Sends mails by SMTP, each over a connection of its own. What is not known to be taken counts as not taken: it comes again,
 * under the same Message-ID.
 */
public final class SmtpPostman implements Postman {

    /** Shorter than the five minutes after which the gateway takes a delivery for lost. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final Server server;
    private final Duration longest;
    private final @Nullable Tokens tokens;
    private final Set<Access> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    public SmtpPostman(Server server, InstantSource clock) {
        this(server, clock, LONGEST);
    }

    /** @param longest how long a mail may take altogether */
    SmtpPostman(Server server, InstantSource clock, Duration longest) {
        this.server = server;
        this.longest = longest;
        this.tokens = Tokens.of(server, clock);
    }

    @Override
    public void send(String from, String to, byte[] mail) throws IOException {
        Access access = new Access(server, tokens);
        underWay.add(access);
        try {
            send(access, from, to, mail);
        } finally {
            underWay.remove(access);
            access.end();
        }
    }

    private void send(Access access, String from, String to, byte[] mail) throws IOException {
        if (isClosed) {
            throw new SocketException("closed");
        }
        access.endAfter(longest);
        SMTPTransport transport = access.transport();
        access.connect(transport);
        try {
            ReadyMail ready = new ReadyMail(access.session(), from, mail);
            transport.sendMessage(ready, new InternetAddress[] {ReadyMail.address(to)});
        } catch (MessagingException failure) {
            throw told(access, failure);
        }
        sayGoodbye(transport);
    }

    private IOException told(Access access, MessagingException failure) {
        Causes causes = new Causes(failure);
        return SmtpReply.of(causes)
                .map(reply -> new SendFailures(server).of(reply, causes))
                .orElseGet(() -> access.told(failure));
    }

    /** The mail is taken, whatever comes of this. */
    private static void sayGoodbye(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            return;
        }
    }

    @Override
    public void close() {
        isClosed = true;
        underWay.forEach(Access::end);
        if (tokens != null) {
            tokens.close();
        }
    }
}
