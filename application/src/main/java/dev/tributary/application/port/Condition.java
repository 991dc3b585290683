package dev.tributary.application.port;

/** What an answer, or that there was none, tells of the platform itself, whatever mission the call was about. */
public enum Condition {
    /** It works. */
    WELL,
    /** It works, and asks for less. */
    BUSY,
    /** It is not reached, or does not answer. Whom it lets in is no matter: that may be about one mission only. */
    DOWN
}
