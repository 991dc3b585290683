package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.answer.MailFindings;
import dev.tributary.connector.email.answer.Report;
import dev.tributary.connector.email.imap.Mailbox;
import dev.tributary.connector.email.imap.Mailbox.Listed;
import dev.tributary.connector.email.imap.Mailbox.Target;
import dev.tributary.connector.email.message.Bounds;
import dev.tributary.connector.email.message.ContentReader;
import dev.tributary.connector.email.message.MailContent;
import dev.tributary.connector.formats.gateway.TemporaryFiles;
import dev.tributary.connector.spi.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one mail that was let in, hands in what is in it, and posts the answer. */
public final class Reading {

    /** Takes a mail apart. */
    interface Opening {
        MailContent read(Path mail, Bounds bounds, TemporaryFiles files) throws IOException;
    }

    private static final String TOO_LARGE = "too large";

    private final Opening opening;
    private final Mailbox mailbox;
    private final Bounds bounds;
    private final TemporaryFiles temporary;
    private final DocumentsOfMail documents;
    private final Finishing finishing;

    public Reading(
            Mailbox mailbox, Bounds bounds, TemporaryFiles temporary, DocumentsOfMail documents, Finishing finishing) {
        this(ContentReader::read, mailbox, bounds, temporary, documents, finishing);
    }

    Reading(
            Opening opening,
            Mailbox mailbox,
            Bounds bounds,
            TemporaryFiles temporary,
            DocumentsOfMail documents,
            Finishing finishing) {
        this.opening = opening;
        this.mailbox = mailbox;
        this.bounds = bounds;
        this.temporary = temporary;
        this.documents = documents;
        this.finishing = finishing;
    }

    /**
     * Returns where the mail goes, once all that is in it is stored, and its answer on its way. A copy of one that was
     * finished before is neither handed in nor answered again.
     */
    Target read(Listed mail, Author author) throws IOException, InterruptedException {
        if (mail.size() > bounds.size()) {
            return unread(mail, author, TOO_LARGE, MailFindings.tooLarge(bounds.size()));
        }
        Path file = temporary.make(".eml");
        try {
            try (OutputStream target = Files.newOutputStream(file)) {
                mailbox.fetch(mail.uid(), target);
            }
            return read(mail, author, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Target read(Listed mail, Author author, Path file) throws IOException, InterruptedException {
        if (Files.size(file) > bounds.size()) {
            return unread(mail, author, TOO_LARGE, MailFindings.tooLarge(bounds.size()));
        }
        MailContent content;
        try {
            content = opening.read(file, bounds, temporary);
        } catch (RuntimeException unforeseen) {
            finishing.tell(mail, unforeseen);
            return unread(mail, author, author.headHash() + Files.size(file), MailFindings.unreadable());
        }
        try (content) {
            return read(mail, author, content);
        }
    }

    private Target read(Listed mail, Author author, MailContent content) throws IOException, InterruptedException {
        String key = author.key(content.content().hash());
        Optional<Target> before = finishing.before(mail, author, key);
        if (before.isPresent()) {
            return before.get();
        }
        finishing.begin(author, key);
        Report report = documents.handIn(content.content(), finishing.quotes(author), key, author.partner());
        return finishing.finish(mail, author, key, report);
    }

    private Target unread(Listed mail, Author author, String what, Finding why)
            throws IOException, InterruptedException {
        String key = author.key(what);
        Optional<Target> before = finishing.before(mail, author, key);
        if (before.isPresent()) {
            return before.get();
        }
        Report report = documents.nothing();
        report.leaveUnread(why);
        return finishing.finish(mail, author, key, report);
    }
}
