package dev.tributary.connector.host;

/** Remembers how far a connector came; several threads may say so at once, and the first one is right. */
final class Phases {

    private Phase now = Phase.DISCOVERED;

    synchronized Phase now() {
        return now;
    }

    /** Whether it moved: only from the state it was thought to be in. */
    synchronized boolean move(ConnectorStatus.State from, Phase to) {
        boolean fits = now.state() == from;
        now = fits ? to : now;
        return fits;
    }
}
