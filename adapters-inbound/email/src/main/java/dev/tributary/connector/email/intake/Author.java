package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.answer.Question;
import dev.tributary.connector.email.message.Head;
import dev.tributary.connector.formats.gateway.Hash;
import java.util.Objects;

/**
 * Who wrote a mail that is read, and what stands at its head.
 *
 * @param headHash of the head as it was fetched
 * @param question what its answer is an answer to
 */
record Author(Head head, String headHash, Question question) {

    private static final int DIGITS = 16;

    String partner() {
        return question.partner();
    }

    /**
     * What the mail is known by wherever it lies: the same for a copy that came another way.
     *
     * @param content what tells its content apart
     */
    String key(String content) {
        String id = Objects.requireNonNullElseGet(
                head.messageId(), () -> question.sender() + "\n" + head.date() + "\n" + head.subject());
        return Hash.of(partner() + "\n" + id + "\n" + content).substring(0, DIGITS);
    }
}
