package dev.tributary.ocean.client;

import dev.tributary.application.port.Outcome;
import java.util.function.Function;

/** What came of a request: an answer, or why there is none. */
sealed interface Reply {

    record Answered(HttpAnswer answer) implements Reply {}

    record Unanswered(Outcome why) implements Reply {}

    /** Nothing was sent. */
    static Reply unsent(String cause) {
        return new Unanswered(new Outcome.Unavailable(cause));
    }

    /** Sent, or perhaps sent. */
    static Reply lost(String cause) {
        return new Unanswered(new Outcome.Unknown(Outcome.Doubt.LOST, cause, null));
    }

    default <T> T fold(Function<HttpAnswer, T> answered, Function<Outcome, T> unanswered) {
        if (this instanceof Answered reply) {
            return answered.apply(reply.answer());
        }
        return unanswered.apply(((Unanswered) this).why());
    }

    default boolean isUnauthorised() {
        return fold(answer -> answer.status() == HttpAnswer.UNAUTHORISED, why -> false);
    }
}
