package dev.tributary.connector.email.imap;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown where a connection is of no use any longer: it is cut, silent, or says what cannot be read. */
final class Lost extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean isOverdue;

    /** @param cause null where the server has ended it */
    Lost(@Nullable Exception cause) {
        this(cause, false);
    }

    /** @param isOverdue whether it was cut because the server took too long */
    Lost(@Nullable Exception cause, boolean isOverdue) {
        super("the connection is lost", cause);
        this.isOverdue = isOverdue;
    }

    /** Another connection to the same server is of no use now. */
    boolean isOverdue() {
        return isOverdue;
    }

    /** As the mail library has it. */
    @Nullable
    Exception reason() {
        return getCause() instanceof Exception known ? known : null;
    }
}
