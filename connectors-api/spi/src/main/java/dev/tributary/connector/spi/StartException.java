package dev.tributary.connector.spi;

/**
 * Thrown by {@link Connector#start} where it cannot begin: tells the operator why in the language of the gateway.
 *
 * @since 0.1
 */
public final class StartException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text explanation;

    /**
     * Takes the explanation.
     *
     * @param explanation what happened, to which thing, and what to do; shows no secret
     * @param cause what was thrown, for the log
     */
    public StartException(Text explanation, Throwable cause) {
        super(explanation.english(), cause);
        this.explanation = explanation;
    }

    /** Why the connector cannot begin. */
    public Text explanation() {
        return explanation;
    }
}
