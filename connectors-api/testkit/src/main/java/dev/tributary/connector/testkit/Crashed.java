package dev.tributary.connector.testkit;

/** Ends the threads of a connector whose process is meant to have ended, once its test is over. */
final class Crashed extends Error {

    private static final long serialVersionUID = 1L;

    Crashed() {
        super("this connector's process has ended, for the sake of a test");
    }
}
