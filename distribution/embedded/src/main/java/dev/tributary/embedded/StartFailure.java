package dev.tributary.embedded;

import dev.tributary.connector.spi.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tributary could not start; nothing of it is left running. The message tells what happened, to which thing, and what to
 * do.
 *
 * @since 0.1
 */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    public enum Cause {
        /** Another process, or another Tributary of this one, has the store open. */
        STORE_IN_USE,
        /** The store is damaged. */
        STORE_CORRUPT,
        /** No room is left on the store's disk. */
        STORE_FULL,
        /** The store can't be opened. */
        STORE_UNAVAILABLE,
        /** The Océan profile can't be used. */
        PROFILE,
        /** The settings of a connector are wrong. */
        CONNECTOR_SETTINGS,
        /** A connector could not begin, for example because its port is taken. */
        CONNECTOR
    }

    private final Cause reason;
    private final transient Text explanation;

    StartFailure(Cause reason, Text explanation, @Nullable Throwable cause) {
        super(explanation.english(), cause);
        this.reason = reason;
        this.explanation = explanation;
    }

    /** What stood in the way. */
    public Cause reason() {
        return reason;
    }

    /** The message in the languages Tributary speaks. */
    public Text explanation() {
        return explanation;
    }
}
