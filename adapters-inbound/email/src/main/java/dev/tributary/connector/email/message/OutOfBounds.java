package dev.tributary.connector.email.message;

import dev.tributary.connector.spi.Finding;
import jakarta.mail.MessagingException;

/** Thrown where a mail is more than is looked at: nothing of it counts. */
final class OutOfBounds extends MessagingException {

    private static final long serialVersionUID = 1L;

    private final transient Finding why;

    OutOfBounds(Finding why) {
        super(why.code());
        this.why = why;
    }

    Finding why() {
        return why;
    }
}
