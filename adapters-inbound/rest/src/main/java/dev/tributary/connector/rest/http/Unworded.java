package dev.tributary.connector.rest.http;

import java.util.Optional;

/** A failure as it is logged: its kinds and places, but not its words, which may quote what a partner sent. */
public final class Unworded extends Exception {

    private static final long serialVersionUID = 1L;

    private Unworded(Throwable failure, int depth) {
        super(failure.getClass().getName(), causeOf(failure, depth).orElse(null));
        setStackTrace(failure.getStackTrace());
    }

    public static Unworded of(Throwable failure) {
        return new Unworded(failure, 10); // causes may go round in circles
    }

    private static Optional<Unworded> causeOf(Throwable failure, int depth) {
        return Optional.ofNullable(failure.getCause())
                .filter(cause -> depth > 0)
                .map(cause -> new Unworded(cause, depth - 1));
    }
}
