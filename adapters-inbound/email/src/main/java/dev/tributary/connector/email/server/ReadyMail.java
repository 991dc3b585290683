package dev.tributary.connector.email.server;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail that is sent byte by byte as it is: the library would write its header anew. */
final class ReadyMail extends SMTPMessage {

    private static final Pattern PLAIN = Pattern.compile("[!-~&&[^<>]]+");

    private final byte[] mail;

    /** @param from the envelope's sender; empty for none */
    ReadyMail(Session session, String from, byte[] mail) throws Postman.Refused {
        super(session);
        this.mail = mail;
        setEnvelopeFrom(from.isEmpty() ? "<>" : address(from).getAddress());
    }

    /** An address that can stand in a command: nothing in it ends the command, and begins another one. */
    static InternetAddress address(String written) throws Postman.Refused {
        if (!PLAIN.matcher(written).matches()) {
            throw new Postman.Refused("an address of the envelope cannot be written in SMTP", null);
        }
        InternetAddress address = new InternetAddress();
        address.setAddress(written);
        return address;
    }

    @Override
    public void writeTo(OutputStream target, String[] withoutFields) throws IOException {
        target.write(mail);
    }
}
