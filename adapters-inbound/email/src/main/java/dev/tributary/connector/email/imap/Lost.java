package dev.tributary.connector.email.imap;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown where a connection is of no use any longer: it is cut, silent, or says what cannot be read. */
final class Lost extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param cause null where the server has ended it */
    Lost(@Nullable Exception cause) {
        super("the connection is lost", cause);
    }

    /** As the mail library has it. */
    @Nullable
    Exception reason() {
        return getCause() instanceof Exception known ? known : null;
    }
}
