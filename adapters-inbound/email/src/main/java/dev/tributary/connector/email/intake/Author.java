package dev.tributary.connector.email.intake;

import dev.tributary.connector.email.answer.Question;
import dev.tributary.connector.email.message.Head;
import dev.tributary.connector.formats.gateway.Hash;

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
        return Hash.ofParts(partner(), id(), content).substring(0, DIGITS);
    }

    /** A Message-ID tells mails apart even where it is none that could be answered to. */
    private String id() {
        String given = String.join("\n", head.all("Message-ID"));
        return given.isBlank() ? question.sender() + "\n" + head.date() + "\n" + head.subject() : given;
    }
}
