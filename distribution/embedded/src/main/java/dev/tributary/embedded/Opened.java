package dev.tributary.embedded;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened, to be closed in reverse order, all of it, whatever goes wrong on the way. */
final class Opened implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger("dev.tributary.embedded");

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    synchronized void add(AutoCloseable part) {
        parts.push(part);
    }

    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            close(parts.pop());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    part.getClass().getSimpleName() + " did not close in good order",
                    failure);
        }
    }
}
