package dev.tributary.connector.email.answer.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A part of a mail.
 *
 * @param fields its own
 * @param body encoded, ended by no line end
 */
public record Part(Fields fields, String body) {

    /** Text for people. */
    public static Part text(String subtype, String text) {
        Fields fields = new Fields()
                .add("Content-Type", "text/" + subtype + "; charset=UTF-8")
                .add("Content-Transfer-Encoding", "quoted-printable");
        return new Part(fields, QuotedPrintable.of(text));
    }

    /** A file of CSV, kept to the byte. */
    public static Part csv(String name, Charset charset, byte[] content) {
        Fields fields = new Fields()
                .add("Content-Type", "text/csv; charset=" + charset.name())
                .add("Content-Transfer-Encoding", "base64")
                .add("Content-Disposition", "attachment" + FileName.parameters(name));
        return new Part(fields, Base64.getMimeEncoder().encodeToString(content));
    }

    /**
     * Several in one.
     *
     * @param mark letters and digits that no other part of the mail has: with these characters around them nothing that
     *     is encoded can be taken for the boundary
     */
    public static Part multipart(String subtype, String mark, List<Part> parts) {
        String boundary = "=_" + mark;
        StringBuilder body = new StringBuilder();
        for (Part part : parts) {
            body.append("--").append(boundary).append("\r\n").append(part).append("\r\n");
        }
        body.append("--").append(boundary).append("--");
        Fields fields =
                new Fields().add("Content-Type", "multipart/" + subtype + ";\r\n boundary=\"" + boundary + "\"");
        return new Part(fields, body.toString());
    }

    /** The whole mail, with these fields before its own. */
    public byte[] under(Fields head) {
        return (head + "MIME-Version: 1.0\r\n" + this + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** As it is sent. */
    @Override
    public String toString() {
        return fields + "\r\n" + body;
    }
}
