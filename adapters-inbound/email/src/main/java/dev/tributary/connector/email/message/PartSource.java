package dev.tributary.connector.email.message;

import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Gives the library a multipart with a type that it can read. */
final class PartSource implements DataSource {

    /** Longer than any that is allowed; such a line is looked for byte by byte. */
    private static final int LONGEST_BOUNDARY = 100;

    private final MailPart part;

    PartSource(MailPart part) {
        this.part = part;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return part.raw();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        throw new IOException("a mail that was received is not written");
    }

    /** Without a boundary, the library takes the first line that looks like one. */
    @Override
    public String getContentType() {
        String boundary = part.boundary();
        return isUsable(boundary) ? "multipart/mixed; boundary=\"" + escaped(boundary) + "\"" : "multipart/mixed";
    }

    private static boolean isUsable(@Nullable String boundary) {
        return boundary != null && !boundary.isBlank() && boundary.length() <= LONGEST_BOUNDARY;
    }

    private static String escaped(@Nullable String boundary) {
        return String.valueOf(boundary).replaceAll("([\"\\\\])", "\\\\$1");
    }

    @Override
    public String getName() {
        return "";
    }
}
