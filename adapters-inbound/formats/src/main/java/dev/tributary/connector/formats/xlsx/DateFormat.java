package dev.tributary.connector.formats.xlsx;

/** What a format shows of a number that counts days. */
enum DateFormat {
    /** It shows no date. */
    NONE,
    DATE,
    /** With or without a date. */
    TIME
}
