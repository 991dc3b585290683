package dev.tributary.standalone.management;

import dev.tributary.connector.spi.Text;

/** The management port can't be had. */
public final class ManagementPortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text explanation;

    ManagementPortTaken(ManagementSettings settings, Throwable cause) {
        super("management port " + settings.port(), cause);
        Throwable reason = cause.getCause() == null ? cause : cause.getCause();
        String address = settings.host() + ":" + settings.port();
        this.explanation = new Text(
                "The management port can't listen on " + address + " (" + reason.getMessage()
                        + "): stop what uses it, or set management.port or management.host to another.",
                "Le port de gestion ne peut pas écouter sur " + address + " (" + reason.getMessage()
                        + ") : arrêtez ce qui l'utilise, ou donnez une autre valeur à management.port ou management.host.");
    }

    public Text explanation() {
        return explanation;
    }
}
