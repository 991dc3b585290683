package dev.tributary.application.platform;

import dev.tributary.application.port.Outcome;

/** What can go wrong with one call, and what it must be told as. */
public enum Trouble {
    /** The platform says no for good. */
    REFUSAL(Outcome.Refused.class),
    /** The platform asks to wait. */
    THROTTLE(Outcome.Throttled.class),
    /** The login has no right to this. */
    DENIAL(Outcome.Unauthorised.class),
    /** The platform is not there. */
    OUTAGE(Outcome.Unavailable.class),
    /** The call is lost on its way. */
    LOST_CALL(Outcome.Unknown.class),
    /** It happens, and the answer is lost on its way. */
    LOST_ANSWER(Outcome.Unknown.class),
    /** Nothing happens, and the platform says something nobody understands. */
    RIDDLE(Outcome.Unknown.class);

    private final Class<? extends Outcome> outcome;

    Trouble(Class<? extends Outcome> outcome) {
        this.outcome = outcome;
    }

    public Class<? extends Outcome> outcome() {
        return outcome;
    }
}
