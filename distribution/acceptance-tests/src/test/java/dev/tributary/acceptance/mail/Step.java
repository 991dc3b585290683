package dev.tributary.acceptance.mail;

/** How far a mail has come when the program is killed. */
enum Step {
    /** Part of it is read. */
    FETCHED("UID FETCH .*BODY", true),
    /** All of it is stored, nothing is marked. */
    STORED("UID STORE .*Seen", false),
    /** It is marked. */
    FLAGGED("UID STORE .*Seen", true),
    /** It is moved. */
    MOVED("UID MOVE", true),
    /** Its answer is with the server, and the program has not been told so. */
    ANSWERED("", true);

    private final String command;
    private final boolean after;

    Step(String command, boolean after) {
        this.command = command;
        this.after = after;
    }

    /** The command it shows in. */
    String command() {
        return command;
    }

    /** Whether it is reached when the server has carried that out. */
    boolean isAfter() {
        return after;
    }
}
