package dev.tributary.ocean.simulator;

/** What became of an answer on its way. */
public enum AnswerFate {
    SENT,
    /** Only half of its body was sent. */
    CUT,
    /** Nothing of it was sent. */
    LOST
}
