package dev.tributary.connector.email.message;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.SharedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A multipart that stops as soon as it has too many parts: the library would make all of them first. */
final class BoundedMultipart extends MimeMultipart {

    private final PartCount count;

    BoundedMultipart(DataSource source, PartCount count) throws MessagingException {
        super(source);
        this.count = count;
    }

    @Override
    protected MimeBodyPart createMimeBodyPart(InputStream bytes) throws MessagingException {
        count.next();
        return part(bytes);
    }

    /**
     * The part that these bytes are.
     *
     * @throws OutOfBounds if its head is too large to be read
     */
    static MimeBodyPart part(InputStream shared) throws MessagingException {
        if (!(shared instanceof SharedInputStream whole)) {
            throw new IllegalArgumentException("its bytes are to lie in a file");
        }
        try (InputStream head = whole.newStream(0, -1)) {
            if (!HeadBound.skip(head)) {
                throw new OutOfBounds(Refusals.headTooLarge());
            }
        } catch (IOException failure) {
            throw new MessagingException("the disk does not give the mail", failure);
        }
        return new MimeBodyPart(shared);
    }
}
