package dev.tributary.connector.email;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * A mail that a partner got.
 *
 * @param messageId its own
 * @param question of the mail that it answers
 * @param references of the mails before it, as they are written
 * @param text in plain
 * @param result the attached result file, empty if there is none
 */
record Reply(String messageId, String question, String references, String text, String result) {

    static Reply of(String content) throws IOException {
        try {
            MimeMessage mail = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            MimeMultipart texts = (MimeMultipart) parts.getBodyPart(0).getContent();
            return new Reply(
                    mail.getHeader("Message-ID", null),
                    mail.getHeader("In-Reply-To", null),
                    String.valueOf(mail.getHeader("References", null)),
                    String.valueOf(texts.getBodyPart(0).getContent()),
                    result(parts));
        } catch (MessagingException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static String result(MimeMultipart parts) throws MessagingException, IOException {
        for (int number = 0; number < parts.getCount(); number++) {
            BodyPart part = parts.getBodyPart(number);
            if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return "";
    }
}
