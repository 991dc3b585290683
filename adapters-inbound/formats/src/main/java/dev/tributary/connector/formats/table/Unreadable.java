package dev.tributary.connector.formats.table;

import dev.tributary.connector.spi.Finding;

/** Thrown where a file cannot be read as what it is taken for, from the beginning: nothing of it was read. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding why;
    private final long line;

    /**
     * Says what is wrong with it.
     *
     * @param line where it shows
     */
    public Unreadable(long line, Finding why) {
        super(why.code());
        this.line = line;
        this.why = why;
    }

    public Finding why() {
        return why;
    }

    public long line() {
        return line;
    }
}
