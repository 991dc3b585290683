package dev.tributary.connector.sftp.depot;

/** The folders of a depot. */
public enum Folder {
    /** Where the partner puts files. */
    INBOX,
    /** Where a file lies while it is handed in. */
    CLAIMED,
    /** Where a file goes of which something was taken. */
    DONE,
    /** Where a file goes of which nothing was taken. */
    REJECTED,
    /** Where the partner finds what became of files. */
    RESULTS
}
