package dev.tributary.connector.email.imap;

import dev.tributary.connector.email.ImapProxy;
import dev.tributary.connector.email.MailServer;
import dev.tributary.connector.email.imap.Mailbox.Listed;
import dev.tributary.connector.email.server.Access;
import dev.tributary.connector.email.server.Credentials;
import dev.tributary.connector.email.server.Server;
import dev.tributary.connector.formats.gateway.Closing;
import dev.tributary.connector.spi.Secret;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A mail server, a proxy before it, and mailboxes over that. */
final class MailboxRig implements Closeable {

    static final String USER = "missions@example.com";
    static final Folders FOLDERS = new Folders("INBOX", "Done", "Rejected");
    static final Duration PATIENCE = Duration.ofSeconds(30);

    final MailServer server = new MailServer(USER);
    final ImapProxy proxy = new ImapProxy(server.imapPort());
    final Closing closing = new Closing();
    private final List<Closeable> open = new ArrayList<>();

    MailboxRig() throws IOException {}

    RemoteMailbox mailbox() {
        return mailbox(FOLDERS, PATIENCE);
    }

    RemoteMailbox mailbox(Folders folders, Duration answerTimeout) {
        RemoteMailbox mailbox = new RemoteMailbox(access(answerTimeout), answerTimeout, folders, closing);
        open.add(mailbox);
        return mailbox;
    }

    Access access(Duration answerTimeout) {
        Access access = new Access(
                new Server(
                        "imap",
                        "127.0.0.1",
                        proxy.port(),
                        Server.Security.NONE,
                        new Credentials.Password(USER, new Secret(MailServer.PASSWORD)),
                        Duration.ofSeconds(30),
                        answerTimeout),
                InstantSource.fixed(Instant.EPOCH));
        open.add(access);
        return access;
    }

    void deliver(String subject) throws IOException {
        server.deliver(USER, mail(subject));
    }

    static String mail(String subject) {
        return "From: depot@acme.example\r\nTo: " + USER + "\r\nSubject: " + subject + "\r\n\r\nM-1\r\n";
    }

    long only(Mailbox mailbox) throws IOException {
        return listed(mailbox).get(0).uid();
    }

    static List<Listed> listed(Mailbox mailbox) throws IOException {
        return mailbox.list(Set.of()).mails();
    }

    static String fetched(Mailbox mailbox, long uid) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mailbox.fetch(uid, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    int count(String folder) {
        return server.count(USER, folder);
    }

    @Override
    public void close() throws IOException {
        for (Closeable one : open) {
            one.close();
        }
        proxy.close();
        server.close();
    }
}
