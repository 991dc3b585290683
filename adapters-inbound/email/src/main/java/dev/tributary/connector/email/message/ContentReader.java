package dev.tributary.connector.email.message;

import dev.tributary.connector.formats.gateway.TemporaryFiles;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes a mail apart, whatever it is. */
public final class ContentReader {

    /** How the body is called where it takes an attachment's place. */
    private static final String BODY = "text";

    private static final String WHOLE = "mail";

    private ContentReader() {}

    /**
     * Reads a whole mail.
     *
     * @param files where its attachments go, until what is returned is closed
     * @throws IOException if the disk does not give the mail, or does not take an attachment
     */
    public static MailContent read(Path mail, Bounds bounds, TemporaryFiles files) throws IOException {
        Store store = new Store(files, bounds.size());
        try (store) {
            Content content = content(store.open(mail), bounds, store);
            return new MailContent(content, store.files());
        } catch (IOException | RuntimeException failure) {
            MailContent.delete(store.files());
            throw failure;
        }
    }

    private static Content content(FileWindow all, Bounds bounds, Store store) throws IOException {
        try {
            Walk walk = new Walk(bounds, store);
            Passage body = walk.walk(MailPart.of(withoutMark(all), MailPart.TEXT), 0);
            return content(walk, body.isBlank() && walk.attachments().isEmpty() ? walk.forwarded() : body);
        } catch (OutOfBounds outOfBounds) {
            store.clear();
            return refused(all, outOfBounds.why());
        }
    }

    private static InputStream withoutMark(FileWindow all) throws IOException {
        try (InputStream beginning = all.newStream(0, -1)) {
            return all.newStream(Charsets.markLength(beginning.readNBytes(3)), -1);
        }
    }

    /** A body that cannot be read as it was written stands among the attachments, where it would count. */
    private static Content content(Walk walk, Passage body) {
        List<Attachment> attachments = new ArrayList<>(walk.attachments());
        Finding fault = body.fault();
        String hash = walk.hash().of(body.text());
        if (fault == null || !attachments.isEmpty()) {
            return new Content(attachments, body.text(), walk.warnings(), hash);
        }
        attachments.add(Attachment.refused(BODY, fault));
        return new Content(attachments, "", walk.warnings(), hash);
    }

    private static Content refused(FileWindow all, Finding why) throws IOException {
        try (InputStream whole = all.newStream(0, -1)) {
            HeadBound.skip(whole);
            ContentHash hash = new ContentHash();
            hash.add(WHOLE, ContentHash.of(whole));
            return new Content(List.of(Attachment.refused(WHOLE, why)), "", List.of(), hash.of(""));
        }
    }
}
