package dev.tributary.connector.email.answer;

import dev.tributary.connector.email.answer.letter.OneLine;
import dev.tributary.connector.email.message.Head;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to answer a mail.
 *
 * @param partner whose sender has written it
 * @param sender whom the answer goes to
 * @param messageId with its angle brackets; null where there is none that can be answered to
 * @param references what it refers to itself, oldest first, a few of it at most
 * @param subject on one line, cut where it is long; empty if there is none
 */
public record Question(
        String partner, String sender, @Nullable String messageId, List<String> references, String subject) {

    private static final String VERSION = "1";
    private static final int PARTS = 6;
    private static final int LONGEST_SUBJECT = 200;

    public Question {
        if (!Address.isPlain(sender)) {
            throw new IllegalArgumentException("nothing can be sent to the sender's address");
        }
        messageId = MessageIds.isPlain(messageId) ? messageId : null;
        references = MessageIds.bounded(references);
        subject = OneLine.of(subject, LONGEST_SUBJECT);
    }

    /** Of a mail; empty where it has no sender, or one whose address no mail can be sent to without more ado. */
    public static Optional<Question> of(String partner, Head head) {
        String sender = head.sender();
        return sender == null || !Address.isPlain(sender)
                ? Optional.empty()
                : Optional.of(new Question(partner, sender, head.messageId(), head.references(), head.subject()));
    }

    /** All of it on one line, to be kept. */
    public String write() {
        String id = messageId == null ? "" : messageId;
        return Stream.of(VERSION, partner, sender, id, String.join(" ", references), subject)
                .map(Question::escaped)
                .collect(Collectors.joining("\t"));
    }

    /** What was written; empty where it is something else, or of a version that is not known. */
    public static Optional<Question> read(String written) {
        List<String> parts =
                Arrays.stream(written.split("\t", -1)).map(Question::unescaped).toList();
        if (parts.size() != PARTS || !parts.get(0).equals(VERSION) || !Address.isPlain(parts.get(2))) {
            return Optional.empty();
        }
        List<String> references = List.of(parts.get(4).split(" "));
        return Optional.of(new Question(parts.get(1), parts.get(2), parts.get(3), references, parts.get(5)));
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String part) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < part.length(); place++) {
            char character = part.charAt(place);
            boolean isEscape = character == '\\' && place + 1 < part.length();
            text.append(isEscape ? unescaped(part.charAt(++place)) : character);
        }
        return text.toString();
    }

    private static char unescaped(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "question of " + partner;
    }
}
