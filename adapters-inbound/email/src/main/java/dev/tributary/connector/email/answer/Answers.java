package dev.tributary.connector.email.answer;

import dev.tributary.connector.email.answer.letter.Letter;
import dev.tributary.connector.email.answer.mime.Fields;
import dev.tributary.connector.email.answer.mime.Part;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes mails to senders. The same question, told of the same, gives the same bytes. */
public final class Answers {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final String from;
    private final Locale language;

    /**
     * From one address, in one language.
     *
     * @param from without a name
     * @throws IllegalArgumentException if it is no plain address
     */
    public Answers(String from, Locale language) {
        if (!canBeFrom(from)) {
            throw new IllegalArgumentException("no address to write from");
        }
        this.from = from;
        this.language = language;
    }

    /** Whether this is an address, without a name, that a mail can be from. */
    public static boolean canBeFrom(String address) {
        return Address.isPlain(address);
    }

    /**
     * What became of a mail.
     *
     * @param key the mail's, which its answer is named after
     * @param date when the answer is written
     * @throws IOException if a result file cannot be ended
     */
    public byte[] answer(String key, Question question, Report report, Instant date) throws IOException {
        List<Result> results = report.results();
        Letter letter = AnswerLetter.of(language, report, results, date);
        return mail(key, question, letter, results, date);
    }

    /** Whether one of these is the Message-ID of a mail that was written here: an answer, or a notice. */
    public boolean isAnyOwn(List<String> messageIds) {
        return messageIds.stream().anyMatch(id -> MessageIds.isOwn(id, Address.domain(from)));
    }

    /** What became of a mission later. */
    byte[] notice(String key, Question question, Notice notice, Instant date) {
        return mail(key, question, NoticeLetter.of(language, notice), List.of(), date);
    }

    private byte[] mail(String key, Question question, Letter letter, List<Result> results, Instant date) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.multipart(
                "alternative",
                "text-" + key,
                List.of(Part.text("plain", letter.plain()), Part.text("html", letter.html()))));
        for (Result result : results) {
            byte[] content = result.content();
            if (content != null) {
                parts.add(Part.csv(result.fileName(), result.charset(), content));
            }
        }
        return Part.multipart("mixed", "mail-" + key, parts).under(head(key, question, date));
    }

    private Fields head(String key, Question question, Instant date) {
        Fields head = new Fields()
                .add("From", from)
                .add("To", question.sender())
                .addText("Subject", Subjects.reply(question.subject(), language))
                .add("Date", DATE.format(date))
                .add("Message-ID", MessageIds.own(key, Address.domain(from)));
        String answered = question.messageId();
        if (answered != null) {
            List<String> references = new ArrayList<>(question.references());
            references.remove(answered);
            references.add(answered);
            head.add("In-Reply-To", answered).addIds("References", references);
        }
        return head.add("Auto-Submitted", "auto-replied").add("X-Auto-Response-Suppress", "All");
    }
}
