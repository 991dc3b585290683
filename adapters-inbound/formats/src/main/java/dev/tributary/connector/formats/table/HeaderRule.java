package dev.tributary.connector.formats.table;

/** Whether a file names its columns. */
public enum HeaderRule {
    /** In its first line. */
    FIRST_LINE,
    /** Not at all: they are named by their number, from 1. */
    NONE
}
