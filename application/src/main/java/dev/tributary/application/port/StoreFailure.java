package dev.tributary.application.port;

/** The store cannot do its work now; nothing of the change was kept. The message tells the operator what to do. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the store. */
    public enum Kind {
        /** No room is left on the disk. */
        FULL,
        /** The file is damaged. */
        CORRUPT,
        /** Another process, or another store of this one, has it. */
        IN_USE,
        /** Closed, not to be read or written, or more asked of it than it takes at once. */
        UNAVAILABLE
    }

    private final Kind kind;

    public StoreFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public StoreFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
