package dev.tributary.connector.testkit;

/**
 * What a connector can do. Each is taken for granted; a connector that cannot says so, and then the contract asks for the
 * refusal that is told here instead.
 */
public enum Ability {
    /**
     * It looks for documents by itself, and finds again what it has not acknowledged. One that does not is called: it
     * tells its caller to come back later, and never tells that it has looked.
     */
    POLLS,
    /** It takes documents of many items. One that does not rejects each item of such a document, and takes none. */
    DOCUMENTS,
    /** It cancels missions. One that does not rejects a cancellation, and the mission stays as it is. */
    CANCELS,
    /** It tells its partner what becomes of missions. One that does not listens to no events. */
    FEEDBACK,
    /** It keeps a state across restarts. One that does not leaves its state empty. */
    STATE,
    /** What it takes in from can be gone while it runs. The health of one that does not stays up. */
    OUTSIDE,
    /**
     * Its class loader can be let go of, so that it can be replaced while the gateway runs. The loader of one that does
     * not stays: to replace it, the gateway is started anew.
     */
    UNLOADS
}
