package dev.tributary.connector.spi;

/**
 * How a connector is, and in detail why, for the operator: what happened, to which thing, what to do.
 *
 * @since 0.1
 */
public record Health(Status status, Text detail) {

    /** The verdicts on a connector's health. */
    public enum Status {
        /** Takes in documents. */
        UP,
        /** Takes in documents, but something needs attention. */
        DEGRADED,
        /** Takes in nothing. */
        DOWN
    }

    /** A connector that works. */
    public static Health up() {
        return new Health(Status.UP, new Text("up", "en service"));
    }

    /** A connector that works, but needs attention. */
    public static Health degraded(Text detail) {
        return new Health(Status.DEGRADED, detail);
    }

    /** A connector that takes in nothing. */
    public static Health down(Text detail) {
        return new Health(Status.DOWN, detail);
    }
}
