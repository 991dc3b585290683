package dev.tributary.connector.rest.webhooks;

/** A message was not taken this time; it comes again. */
final class NotTaken extends Exception {

    private static final long serialVersionUID = 1L;

    NotTaken(String why) {
        super(why, null, false, false);
    }
}
