package dev.tributary.application.platform;

import dev.tributary.application.port.Outcome;

/** How the fake answers one call, and when the call takes effect. */
public record Script(Timing effect, Outcome outcome) {

    /** When a call takes effect. */
    public enum Timing {
        NEVER,
        BEFORE_THE_ANSWER,
        /** Only when the fake is told to {@link FakeFleetPlatform#settle() settle}. */
        ON_SETTLING
    }

    /** Answers so, and nothing happens. */
    public static Script withoutEffect(Outcome outcome) {
        return new Script(Timing.NEVER, outcome);
    }

    /** It happens, and yet the answer is this. */
    public static Script afterEffect(Outcome outcome) {
        return new Script(Timing.BEFORE_THE_ANSWER, outcome);
    }

    /** Answers so, and it happens only later. */
    public static Script beforeEffect(Outcome outcome) {
        return new Script(Timing.ON_SETTLING, outcome);
    }
}
