package dev.tributary.connector.email;

import com.icegreen.greenmail.imap.AuthorizationException;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** A mail server on this machine, IMAP and SMTP, unencrypted. A user's name is the address, and all have one password. */
public final class MailServer implements Closeable {

    public static final String PASSWORD = "opened by this";
    public static final String INBOX = "INBOX";

    private static final String NOBODY = "nobody@localhost";

    private final GreenMail server = new GreenMail(new ServerSetup[] {setup("imap"), setup("smtp")});

    private volatile Runnable afterDelivery = () -> {};

    public MailServer(String... users) {
        server.start();
        server.setUser(NOBODY, NOBODY, PASSWORD);
        server.getUserManager().setMessageDeliveryHandler(this::deliver);
        for (String user : users) {
            server.setUser(user, user, PASSWORD);
        }
    }

    private static ServerSetup setup(String protocol) {
        return new ServerSetup(0, "127.0.0.1", protocol);
    }

    public int imapPort() {
        return server.getImap().getPort();
    }

    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    /** Puts a mail into the user's inbox. */
    public void deliver(String user, String mail) throws IOException {
        deliver(user, mail.getBytes(StandardCharsets.UTF_8));
    }

    /** The same, byte for byte but for the ends of lines in the header. */
    public void deliver(String user, byte[] mail) throws IOException {
        try {
            user(user).deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
        } catch (MessagingException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private GreenMailUser user(String name) {
        return Objects.requireNonNull(server.getUserManager().getUser(name));
    }

    private ImapHostManager folders() {
        return server.getManagers().getImapHostManager();
    }

    /** Whether the user has a folder of this name, with {@code .} between levels. */
    public boolean hasFolder(String user, String folder) {
        return folders().getFolder(user(user), folder) != null;
    }

    public void removeFolder(String user, String folder) throws IOException {
        try {
            folders().deleteMailbox(user(user), folder);
        } catch (FolderException | AuthorizationException refused) {
            throw new IOException(refused);
        }
    }

    /** Moves all there is from one of the user's folders to another, with its flags, as somebody does by hand. */
    public void moveAll(String user, String from, String to) throws IOException {
        MailFolder target = folders().getFolder(user(user), to);
        for (StoredMessage message : List.copyOf(messages(user, from))) {
            try {
                folders().getFolder(user(user), from).moveMessage(message.getUid(), target);
            } catch (FolderException refused) {
                throw new IOException(refused);
            }
        }
    }

    /** What lies in a folder, deleted or not; nothing where there is no such folder. */
    public List<StoredMessage> messages(String user, String folder) {
        MailFolder found = folders().getFolder(user(user), folder);
        return found == null ? List.of() : found.getMessages();
    }

    /** How many mails lie in a folder and are not marked as deleted. */
    public int count(String user, String folder) {
        return (int) messages(user, folder).stream()
                .filter(message -> !message.isSet(Flags.Flag.DELETED))
                .count();
    }

    /** Mails as they lie in a folder. */
    public List<String> contents(String user, String folder) {
        return messages(user, folder).stream()
                .map(message -> content(message.getMimeMessage()))
                .toList();
    }

    private static String content(MimeMessage message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            message.writeTo(bytes);
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Does something once a mail that came by SMTP lies there, and before its sender knows. */
    public void afterDelivery(Runnable action) {
        afterDelivery = action;
    }

    /** Nothing of that any longer. */
    public void behave() {
        afterDelivery = () -> {};
    }

    /** The server gives the mail once more to whom is returned. */
    private GreenMailUser deliver(MovingMessage message, MailAddress address) {
        Objects.requireNonNull(server.getUserManager().getUserByEmail(address.getEmail()))
                .deliver(message);
        afterDelivery.run();
        return user(NOBODY);
    }

    @Override
    public void close() {
        server.stop();
    }
}
