package dev.tributary.acceptance.mail;

import dev.tributary.acceptance.files.Clerk;
import dev.tributary.connector.email.ImapProxy;
import dev.tributary.connector.email.MailServer;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The server with the mailbox of the gateway and that of a partner, who writes and is answered. */
final class PostOffice implements Closeable {

    static final String GATEWAY = "missions@fleet.example";
    static final String PARTNER = "chef@acme.example";

    private final MailServer server = new MailServer(GATEWAY, PARTNER);
    private final ImapProxy proxy = new ImapProxy(server.imapPort());
    private final Clerk clerk;
    private final List<Sent> sent = new ArrayList<>();

    PostOffice(Clerk clerk) throws IOException {
        this.clerk = clerk;
    }

    MailServer server() {
        return server;
    }

    /** Between the gateway and its mailbox. */
    ImapProxy proxy() {
        return proxy;
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    void send() throws IOException {
        Sent mail = new Sent("<" + (sent.size() + 1) + "@acme.example>", clerk.write());
        sent.add(mail);
        server.deliver(GATEWAY, mail.text("mx"));
    }

    /** The last one once more, on another way. */
    void sendCopy() throws IOException {
        server.deliver(GATEWAY, sent.get(sent.size() - 1).text("list"));
    }

    /** What each mission must say at the end, by its id. */
    Map<String, String> comments() {
        return clerk.comments();
    }

    int lying(String folder) {
        return server.count(GATEWAY, folder);
    }

    /** What came back, in the order it came. */
    List<Reply> replies() throws IOException {
        List<Reply> replies = new ArrayList<>();
        for (String content : server.contents(PARTNER, MailServer.INBOX)) {
            replies.add(reply(content));
        }
        return replies;
    }

    private static Reply reply(String content) throws IOException {
        try {
            MimeMessage mail = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            return new Reply(mail.getHeader("Message-ID", null), mail.getHeader("In-Reply-To", null), result(mail));
        } catch (MessagingException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static String result(MimeMessage mail) throws MessagingException, IOException {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        for (int number = 0; number < parts.getCount(); number++) {
            BodyPart part = parts.getBodyPart(number);
            if (part.getFileName() != null) {
                return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        server.close();
    }
}
