package dev.tributary.connector.email.message;

import dev.tributary.connector.spi.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.angus.mail.util.DecodingException;
import org.jspecify.annotations.Nullable;

/** Reads the parts of one mail that are text. */
final class PartText {

    /** In bytes; nobody writes so much by hand. */
    private static final int LONGEST = 1024 * 1024;

    /** In bytes, likewise; what is made of it takes many times as much memory. */
    private static final int LONGEST_PAGE = 512 * 1024;

    private static final int BLOCK = 8 * 1024;
    private static final String ENCRYPTED = "-----BEGIN PGP MESSAGE-----";

    private int pagesLeft = LONGEST;

    Passage of(MailPart part) throws IOException {
        boolean isPage = "text/html".equals(part.type());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Finding fault = fill(bytes, part, isPage ? Math.min(LONGEST_PAGE, pagesLeft) : LONGEST);
        String raw = Charsets.decode(bytes.toByteArray(), part.charset());
        if (!isPage) {
            return written(part, raw, fault);
        }
        pagesLeft = Math.max(0, pagesLeft - bytes.size());
        return new Passage(false, PlainText.of(HtmlText.of(raw)), fault);
    }

    private static Passage written(MailPart part, String raw, @Nullable Finding fault) {
        boolean isFlowed = "flowed".equals(part.parameter("format"));
        String text = PlainText.of(isFlowed ? Flowed.of(raw, "yes".equals(part.parameter("delsp"))) : raw);
        return text.startsWith(ENCRYPTED)
                ? new Passage(true, "", Refusals.encrypted())
                : new Passage(MailPart.TEXT.equals(part.type()), text, fault);
    }

    /** As much as the bound lets through, where there is more. */
    private static @Nullable Finding fill(ByteArrayOutputStream bytes, MailPart part, int most) throws IOException {
        byte[] block = new byte[BLOCK];
        try (InputStream content = part.decoded()) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                int room = most - bytes.size();
                bytes.write(block, 0, Math.min(read, room));
                if (read > room) {
                    return Refusals.tooLarge(LONGEST_PAGE);
                }
            }
            return null;
        } catch (DecodingException | RuntimeException damaged) {
            return Refusals.damaged();
        }
    }
}
