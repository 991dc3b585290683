package dev.tributary.application.delivery;

import dev.tributary.application.intake.Answer;

/** What is answered to a command, in one word. */
enum Judgement {
    CREATED,
    CHANGED,
    DUPLICATE,
    REJECTED,
    POSTPONED;

    static Judgement of(Answer answer) {
        return answer.fold(
                verdict -> verdict.fold(
                        accepted -> accepted.created() ? CREATED : CHANGED,
                        duplicate -> DUPLICATE,
                        rejected -> REJECTED),
                postponed -> POSTPONED);
    }

    boolean isAccepted() {
        return this == CREATED || this == CHANGED;
    }
}
