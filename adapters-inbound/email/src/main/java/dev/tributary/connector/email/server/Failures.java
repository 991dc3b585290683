package dev.tributary.connector.email.server;

import dev.tributary.connector.formats.gateway.Troubled;
import dev.tributary.connector.spi.Text;
import jakarta.mail.MessagingException;

/** What is told of a mail server that did not do as it should. */
record Failures(Server server) {

    Troubled of(MessagingException failure) {
        String kind = failure.getClass().getSimpleName();
        return new Troubled(
                Troubled.Kind.PASSING,
                new Text(
                        server.address() + " did not answer as it should (" + kind + "); it is tried again",
                        server.address() + " n'a pas répondu comme il devrait (" + kind + ") ; nouvel essai"),
                failure);
    }
}
