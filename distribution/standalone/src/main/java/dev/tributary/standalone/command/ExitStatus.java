package dev.tributary.standalone.command;

/** What the program's exit tells its caller. */
public final class ExitStatus {

    public static final int DONE = 0;
    public static final int FAILED = 1;
    /** Wrong usage, or wrong settings. */
    public static final int WRONG = 2;

    private ExitStatus() {}
}
