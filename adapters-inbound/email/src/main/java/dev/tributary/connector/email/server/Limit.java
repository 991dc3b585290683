package dev.tributary.connector.email.server;

/** A time that is over once it has passed. */
final class Limit {

    private volatile boolean isOver;

    void pass() {
        isOver = true;
    }

    boolean isOver() {
        return isOver;
    }
}
