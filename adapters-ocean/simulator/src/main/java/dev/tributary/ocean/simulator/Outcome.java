package dev.tributary.ocean.simulator;

/** What a call did and what is to be answered. */
record Outcome(Effect effect, Answer answer) {

    static Outcome withoutEffect(Answer answer) {
        return new Outcome(Effect.NONE, answer);
    }

    static Outcome withoutEffect(OceanMessage message) {
        return withoutEffect(message.answer());
    }

    static Outcome of(Effect effect, OceanMessage message) {
        return new Outcome(effect, message.answer());
    }
}
