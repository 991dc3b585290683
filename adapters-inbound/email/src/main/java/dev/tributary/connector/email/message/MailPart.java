package dev.tributary.connector.email.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.util.DecodingException;
import org.jspecify.annotations.Nullable;

/** A part of a mail, or the mail itself. */
final class MailPart {

    /** What a part is that does not say it. */
    static final String TEXT = "text/plain";

    private static final Pattern TYPE = Pattern.compile("[!-.0-~]+/[!-.0-~]+");
    private static final Pattern UNENCODED = Pattern.compile("|[78]-?bits?|binary");
    private static final String BASE64 = "base64";

    /** What Exchange calls a part that has no name. */
    private static final Pattern NO_NAME = Pattern.compile("(?i)ATT\\d{5}\\.(txt|html?)");

    private final MimeBodyPart part;
    private final HeaderValue contentType;
    private final HeaderValue disposition;
    private final String type;

    private MailPart(MimeBodyPart part, String usual) throws MessagingException {
        this.part = part;
        this.contentType = HeaderValue.of(header("Content-Type"));
        this.disposition = HeaderValue.of(header("Content-Disposition"));
        String told = contentType.value();
        this.type = told.isEmpty() ? usual : TYPE.matcher(told).matches() ? told : TEXT;
    }

    /**
     * A part.
     *
     * @param usual its type where it tells none
     */
    static MailPart of(MimeBodyPart part, String usual) throws MessagingException {
        return new MailPart(part, usual);
    }

    /**
     * The part that these bytes are.
     *
     * @throws OutOfBounds if its head is too large to be read
     */
    static MailPart of(InputStream shared, String usual) throws IOException, OutOfBounds {
        try {
            return new MailPart(BoundedMultipart.part(shared), usual);
        } catch (OutOfBounds tooLarge) {
            throw tooLarge;
        } catch (MessagingException failure) {
            throw new IOException(failure);
        }
    }

    private String header(String name) throws MessagingException {
        String[] values = part.getHeader(name);
        return values == null ? "" : HeadReader.unfolded(values[0]);
    }

    /** In lower case. */
    String type() {
        return type;
    }

    /** What stands before the slash, with it. */
    boolean isOf(String family) {
        return type.startsWith(family);
    }

    /** A parameter of its type, in lower case; empty if there is none. */
    String parameter(String name) {
        String value = contentType.token(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    @Nullable
    String boundary() {
        String told = contentType.token("boundary");
        return told == null ? contentType.text("boundary") : told;
    }

    @Nullable
    String charset() {
        String told = contentType.text("charset");
        return told == null ? null : told.strip().split("[\\s(]", 2)[0];
    }

    boolean isAttached() {
        return "attachment".equals(disposition.value()) && !isNameless(told());
    }

    /** Decoded and cleaned; null if it has none. */
    @Nullable
    String name() {
        String told = told();
        return isNameless(told) ? null : told;
    }

    private @Nullable String told() {
        String filename = FileNames.cleaned(disposition.text("filename"));
        return filename == null ? FileNames.cleaned(contentType.text("name")) : filename;
    }

    private static boolean isNameless(@Nullable String told) {
        return told != null && NO_NAME.matcher(told).matches();
    }

    /** Its bytes as they came. */
    InputStream raw() throws IOException {
        try {
            return part.getRawInputStream();
        } catch (MessagingException failure) {
            throw new IOException(failure);
        }
    }

    boolean isEncoded() throws IOException {
        return !UNENCODED.matcher(encoding()).matches();
    }

    /**
     * Its bytes as they were sent; throws {@link DecodingException}, now or while it is read, if they cannot be had.
     */
    InputStream decoded() throws IOException {
        String encoding = encoding();
        if (!isEncoded()) {
            return raw();
        }
        try {
            return MimeUtility.decode(BASE64.equals(encoding) ? new Base64Check(raw()) : raw(), encoding);
        } catch (MessagingException unknown) {
            DecodingException failure = new DecodingException("unknown encoding");
            failure.initCause(unknown);
            throw failure;
        }
    }

    private String encoding() throws IOException {
        try {
            return HeaderValue.of(header("Content-Transfer-Encoding")).value();
        } catch (MessagingException failure) {
            throw new IOException(failure);
        }
    }
}
