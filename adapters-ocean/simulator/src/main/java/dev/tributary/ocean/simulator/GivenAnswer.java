package dev.tributary.ocean.simulator;

/**
 * What was answered, in full even where it was cut or lost.
 *
 * @param status the HTTP status, 0 where no answer was ever made
 * @param body empty for a login, whose answer is secret
 */
public record GivenAnswer(int status, String body, AnswerFate fate) {

    @Override
    public String toString() {
        return "GivenAnswer[" + status + ", " + fate + "]";
    }
}
