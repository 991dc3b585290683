package dev.tributary.connector.formats;

/** What is done with what a mail quotes of others. */
public enum Quotes {
    /** Read where the sender has written no mission, as in a mail that is forwarded. */
    READ,
    /** Never read. */
    LEFT_OUT
}
