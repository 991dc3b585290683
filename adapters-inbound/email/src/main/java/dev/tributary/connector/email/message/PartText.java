package dev.tributary.connector.email.message;

import dev.tributary.connector.spi.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.angus.mail.util.DecodingException;
import org.jspecify.annotations.Nullable;

/** Reads a part as text. */
final class PartText {

    /** In bytes; nobody writes so much by hand. */
    private static final int LONGEST = 2 * 1024 * 1024;

    private static final int BLOCK = 8 * 1024;
    private static final String ENCRYPTED = "-----BEGIN PGP MESSAGE-----";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private PartText() {}

    static Passage of(MailPart part) throws IOException {
        return new PartText().read(part);
    }

    private Passage read(MailPart part) throws IOException {
        Finding fault = fill(part);
        String raw = Charsets.decode(bytes.toByteArray(), part.charset());
        if ("text/html".equals(part.type())) {
            return new Passage(false, PlainText.of(HtmlText.of(raw)), fault);
        }
        boolean isFlowed = "flowed".equals(part.parameter("format"));
        String text = PlainText.of(isFlowed ? Flowed.of(raw, "yes".equals(part.parameter("delsp"))) : raw);
        return text.startsWith(ENCRYPTED)
                ? new Passage(true, "", Refusals.encrypted())
                : new Passage(MailPart.TEXT.equals(part.type()), text, fault);
    }

    private @Nullable Finding fill(MailPart part) throws IOException {
        byte[] block = new byte[BLOCK];
        try (InputStream content = part.decoded()) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                bytes.write(block, 0, read);
                if (bytes.size() > LONGEST) {
                    return Refusals.tooLarge(LONGEST);
                }
            }
            return null;
        } catch (DecodingException | RuntimeException damaged) {
            return Refusals.damaged();
        }
    }
}
