package dev.tributary.connector.email.message;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Opens parts that consist of parts. */
final class Containers {

    private final PartCount count;
    private final Warnings warnings;

    Containers(PartCount count, Warnings warnings) {
        this.count = count;
        this.warnings = warnings;
    }

    /**
     * The parts that are looked at; none if it cannot be taken apart.
     *
     * @param depth of the container: whether an inner one ends does not matter, the outer ones tell where it does
     */
    List<MailPart> open(MailPart container, int depth) throws IOException, OutOfBounds {
        try {
            BoundedMultipart multipart = new BoundedMultipart(new PartSource(container), count);
            List<MailPart> parts = new ArrayList<>();
            String usual = "multipart/digest".equals(container.type()) ? "message/rfc822" : MailPart.TEXT;
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart part = multipart.getBodyPart(i);
                parts.add(MailPart.of((MimeBodyPart) part, usual));
            }
            if (depth == 0 && !multipart.isComplete()) {
                warnings.cut();
            }
            boolean isSigned = "multipart/signed".equals(container.type());
            return isSigned && !parts.isEmpty() ? parts.subList(0, 1) : parts;
        } catch (OutOfBounds outOfBounds) {
            throw outOfBounds;
        } catch (MessagingException failure) {
            if (failure.getCause() instanceof IOException disk && !(disk instanceof EOFException)) {
                throw disk;
            }
            return List.of();
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }
}
