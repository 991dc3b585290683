package dev.tributary.standalone.command;

import dev.tributary.embedded.StartFailure;

/** What the program's exit tells its caller. */
public final class ExitStatus {

    public static final int DONE = 0;
    public static final int FAILED = 1;
    /** Wrong usage, or wrong settings. */
    public static final int WRONG = 2;

    private ExitStatus() {}

    static int of(StartFailure failure) {
        return switch (failure.reason()) {
            case PROFILE, CONNECTOR_SETTINGS -> WRONG;
            default -> FAILED;
        };
    }
}
