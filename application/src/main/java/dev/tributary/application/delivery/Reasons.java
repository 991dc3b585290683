package dev.tributary.application.delivery;

import dev.tributary.application.model.Reason;

/** The stable codes of why a delivery is where it is. */
public final class Reasons {

    public static final String REFUSED = "refused";
    public static final String THROTTLED = "throttled";
    public static final String UNAVAILABLE = "unavailable";
    public static final String UNAUTHORISED = "unauthorised";
    public static final String OUTCOME_UNKNOWN = "outcome-unknown";
    public static final String CONTRADICTORY = "contradictory-answers";
    public static final String INTERRUPTED = "interrupted";
    public static final String EXPIRED = "expired";

    private Reasons() {}

    static Reason refused(String words) {
        return new Reason(REFUSED, words.isBlank() ? null : words);
    }
}
