package dev.tributary.connector.email.server;

/** A time that is over once it has passed, unless it was lifted before. */
final class Limit {

    private volatile boolean isOver;
    private boolean isLifted;

    /** @param cut what it ends */
    synchronized void pass(Runnable cut) {
        if (!isLifted) {
            isOver = true;
            cut.run();
        }
    }

    /** Returns once nothing is cut any more: what comes next is not meant. */
    synchronized void lift() {
        isLifted = true;
    }

    boolean isOver() {
        return isOver;
    }
}
