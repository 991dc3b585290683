package dev.tributary.connector.email.answer;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A mail as its reader's program takes it apart. */
final class ReceivedMail {

    final byte[] bytes;
    final MimeMessage message;
    final String plain;
    final String html;
    final Map<String, byte[]> attachments = new TreeMap<>();
    final Map<String, String> types = new TreeMap<>();

    ReceivedMail(byte[] bytes) throws MessagingException, IOException {
        this.bytes = bytes;
        this.message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        MimeMultipart mixed = multipart(message);
        MimeMultipart alternative = multipart(mixed.getBodyPart(0));
        plain = text(alternative.getBodyPart(0), "text/plain");
        html = text(alternative.getBodyPart(1), "text/html");
        for (int place = 1; place < mixed.getCount(); place++) {
            BodyPart attached = mixed.getBodyPart(place);
            attachments.put(attached.getFileName(), attached.getInputStream().readAllBytes());
            types.put(attached.getFileName(), attached.getContentType());
        }
    }

    private static MimeMultipart multipart(Part part) throws MessagingException, IOException {
        return new MimeMultipart(new ByteArrayDataSource(part.getInputStream(), part.getContentType()));
    }

    private static String text(BodyPart part, String type) throws MessagingException, IOException {
        if (!part.isMimeType(type)) {
            throw new AssertionError(part.getContentType());
        }
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    String raw() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    String head() {
        return raw().substring(0, raw().indexOf("\r\n\r\n"));
    }

    @Nullable
    String field(String name) throws MessagingException {
        return message.getHeader(name, null);
    }

    List<String> fieldNames() throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
    }

    /** Its HTML as a person sees it, tags taken away. */
    String seen() {
        return html.replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
