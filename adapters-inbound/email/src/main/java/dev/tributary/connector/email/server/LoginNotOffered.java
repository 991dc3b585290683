package dev.tributary.connector.email.server;

import org.eclipse.angus.mail.iap.ProtocolException;

/** The server offers no login of the kind that is set. */
final class LoginNotOffered extends ProtocolException {

    private static final long serialVersionUID = 1L;

    LoginNotOffered() {
        super("no login of this kind is offered");
    }
}
