package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.answer.MailFindings;
import dev.tributary.connector.email.answer.Report;
import dev.tributary.connector.email.message.Attachment;
import dev.tributary.connector.email.message.Content;
import dev.tributary.connector.formats.Document;
import dev.tributary.connector.formats.Documents;
import dev.tributary.connector.formats.FileRules;
import dev.tributary.connector.formats.Quotes;
import dev.tributary.connector.formats.intake.DocumentIntake;
import dev.tributary.connector.formats.intake.Waiting;
import dev.tributary.connector.spi.ConnectorContext;
import dev.tributary.connector.spi.MissionDesk;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Hands in what a mail holds: its attachments, or its text where it has none. */
public final class DocumentsOfMail {

    private final ConnectorContext context;
    private final Waiting waiting;
    private final FileRules rules;
    private final int mostItems;
    private final Locale language;

    /** @param mostItems how many missions a mail may bring */
    public DocumentsOfMail(ConnectorContext context, Waiting waiting, FileRules rules, int mostItems) {
        this.context = context;
        this.waiting = waiting;
        this.rules = rules;
        this.mostItems = mostItems;
        this.language = Locale.forLanguageTag(context.settings().text("language"));
    }

    /** What is told of a mail that nothing was taken of yet. */
    Report nothing() {
        return new Report(language);
    }

    /**
     * All of it, or nothing where that is more than a mail may bring.
     *
     * @param quotes whether a mission may come of what its text quotes
     * @param key what the mail is known by
     * @param partner whose missions these are
     */
    Report handIn(Content content, Quotes quotes, String key, String partner) throws IOException, InterruptedException {
        Report report = nothing();
        content.warnings().forEach(report::warn);
        List<Sheet> sheets = sheets(content, quotes);
        if (!holdsAtMost(mostItems, sheets, key, report)) {
            return report;
        }
        MissionDesk desk = context.desk(partner);
        for (Attachment attachment : content.attachments()) {
            if (attachment.refused() != null) {
                report.refuse(attachment.name(), attachment.refused());
            }
        }
        for (int number = 0; number < sheets.size(); number++) {
            Sheet sheet = sheets.get(number);
            try (Document document = sheet.open()) {
                new DocumentIntake(desk, waiting, key + "/" + sheet.name(), key + "/" + number)
                        .take(document, report.document(sheet.name(), document.layout()));
            }
        }
        return report;
    }

    /** What cannot be read for a reason that nobody foresaw is found here, before any of it is handed in. */
    private boolean holdsAtMost(int most, List<Sheet> sheets, String key, Report report) throws IOException {
        try {
            if (holdsAtMost(most, sheets)) {
                return true;
            }
            report.leaveUnread(MailFindings.tooManyMissions(most));
        } catch (RuntimeException unforeseen) {
            new Journal(context).unforeseen("mail " + key, unforeseen);
            report.leaveUnread(MailFindings.unreadable());
        }
        return false;
    }

    private static boolean holdsAtMost(int most, List<Sheet> sheets) throws IOException {
        int count = 0;
        for (Sheet sheet : sheets) {
            try (Document document = sheet.open()) {
                while (document.next() != null) {
                    if (++count > most) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** A document that can be read again. */
    private record Sheet(String name, Opening opening) {
        Document open() throws IOException {
            return opening.open();
        }
    }

    private interface Opening {
        Document open() throws IOException;
    }

    /** The text is read only where nothing is attached: what is attached and refused was meant, too. */
    private List<Sheet> sheets(Content content, Quotes quotes) {
        if (content.attachments().isEmpty()) {
            return List.of(new Sheet(Report.TEXT, () -> Documents.ofText(content.body(), quotes, rules)));
        }
        return content.attachments().stream()
                .filter(attachment -> attachment.refused() == null)
                .map(attachment ->
                        new Sheet(attachment.name(), () -> Documents.open(attachment.file(), attachment.name(), rules)))
                .toList();
    }
}
