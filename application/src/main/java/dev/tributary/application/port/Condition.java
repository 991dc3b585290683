package dev.tributary.application.port;

/** What a call's end tells of the platform. */
public enum Condition {
    WELL(true, false),
    /** It answers, and asks for fewer requests. */
    BUSY(true, true),
    /** It does not serve, and asks for fewer requests. */
    OVERLOADED(false, true),
    /** It is not reached, or does not serve. */
    DOWN(false, false);

    private final boolean serving;
    private final boolean askingForLess;

    Condition(boolean serving, boolean askingForLess) {
        this.serving = serving;
        this.askingForLess = askingForLess;
    }

    public boolean isServing() {
        return serving;
    }

    public boolean asksForLess() {
        return askingForLess;
    }
}
