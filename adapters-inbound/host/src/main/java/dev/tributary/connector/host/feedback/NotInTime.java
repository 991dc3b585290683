package dev.tributary.connector.host.feedback;

/** A callback's stage takes too long; what it was called for comes again. */
final class NotInTime extends Exception {

    private static final long serialVersionUID = 1L;

    NotInTime() {
        super("not acknowledged in time", null, false, false);
    }
}
