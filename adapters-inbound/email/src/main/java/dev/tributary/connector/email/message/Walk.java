package dev.tributary.connector.email.message;

import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes through the parts of a mail. */
final class Walk {

    private static final Set<String> MESSAGES = Set.of("message/rfc822", "message/global");

    /** Documents by their names, whatever their type is said to be. */
    private static final Pattern DOCUMENT = Pattern.compile("\\.(csv|tsv|txt|json|ndjson|jsonl|xml|xlsx)");

    /** Documents by their type, where they have no name. */
    private static final Set<String> TABLES = Set.of(
            "text/csv",
            "text/x-csv",
            "text/comma-separated-values",
            "text/tab-separated-values",
            "text/xml",
            "text/json",
            "text/x-json");

    private final Bounds bounds;
    private final Store store;
    private final Containers containers;
    private final PartText texts = new PartText();
    private final Warnings warnings = new Warnings();
    private final ContentHash hash = new ContentHash();
    private final FileNames names = new FileNames();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Passage> forwarded = new ArrayList<>();

    Walk(Bounds bounds, Store store) {
        this.bounds = bounds;
        this.store = store;
        this.containers = new Containers(new PartCount(bounds.parts()), warnings);
    }

    /**
     * Goes through one part.
     *
     * @return its text
     */
    Passage walk(MailPart part, int depth) throws IOException, OutOfBounds {
        if (depth > bounds.depth()) {
            throw new OutOfBounds(Refusals.nestedTooDeep(bounds.depth()));
        }
        return part.isOf("multipart/") ? container(part, depth) : leaf(part, depth);
    }

    private Passage container(MailPart part, int depth) throws IOException, OutOfBounds {
        if ("multipart/encrypted".equals(part.type())) {
            take(part, null, Refusals.encrypted());
            return Passage.NONE;
        }
        List<MailPart> children = containers.open(part, depth);
        if (children.isEmpty()) {
            return texts.of(part);
        }
        List<Passage> passages = new ArrayList<>();
        for (MailPart child : children) {
            passages.add(walk(child, depth + 1));
        }
        return "multipart/alternative".equals(part.type()) ? Passage.best(passages) : Passage.joined(passages);
    }

    private Passage leaf(MailPart part, int depth) throws IOException, OutOfBounds {
        String name = part.name();
        if (MESSAGES.contains(part.type())) {
            message(part, name, depth);
            return Passage.NONE;
        }
        if (name != null && DOCUMENT.matcher(FileNames.ending(name)).matches()) {
            take(part, name, null);
            return Passage.NONE;
        }
        Optional<PassedOver> passedOver = PassedOver.of(part.type(), name);
        if (passedOver.isPresent()) {
            warnings.passOver(passedOver.get());
            return Passage.NONE;
        }
        Finding refused = RefusedKind.of(part, name).orElse(null);
        if (refused == null && name == null && !part.isAttached() && isText(part)) {
            return texts.of(part);
        }
        take(part, name, refused);
        return Passage.NONE;
    }

    private static boolean isText(MailPart part) {
        return part.isOf("text/") && !TABLES.contains(part.type());
    }

    private void take(MailPart part, @Nullable String given, @Nullable Finding refused) throws IOException {
        String name = names.next(given, part.type());
        Store.Stored stored = store.keep(part);
        hash.add(name, stored.hash());
        Finding why = refused != null ? refused : stored.fault() != null ? stored.fault() : Packed.why(stored.file());
        if (why == null) {
            attachments.add(new Attachment(name, stored.file(), null));
        } else {
            store.delete(stored.file());
            attachments.add(Attachment.refused(name, why));
        }
    }

    private void message(MailPart part, @Nullable String name, int depth) throws IOException, OutOfBounds {
        if (!part.isEncoded()) {
            forwarded.add(walk(MailPart.of(part.raw(), MailPart.TEXT), depth + 1));
            return;
        }
        Store.Stored stored = store.keep(part);
        if (stored.fault() == null) {
            forwarded.add(walk(MailPart.of(store.open(stored.file()), MailPart.TEXT), depth + 1));
        } else {
            store.delete(stored.file());
            take(part, name, stored.fault());
        }
    }

    List<Attachment> attachments() {
        return attachments;
    }

    /** The text of the mails within the mail. */
    Passage forwarded() {
        return Passage.joined(forwarded);
    }

    List<Finding> warnings() {
        return warnings.all();
    }

    ContentHash hash() {
        return hash;
    }
}
