package dev.tributary.connector.formats.table;

/**
 * Whether a file names its columns.
 *
 * @param isWritten in its first line; else they are named by their number, from 1
 * @param columns how many there are at least where they are not named
 */
public record HeaderRule(boolean isWritten, int columns) {

    /** By its first line. */
    public static final HeaderRule FIRST_LINE = new HeaderRule(true, 0);

    /** Not at all. */
    public static final HeaderRule NONE = numbered(0);

    /** Not at all, and there are so many at least, whatever the first line has. */
    public static HeaderRule numbered(int columns) {
        return new HeaderRule(false, columns);
    }
}
