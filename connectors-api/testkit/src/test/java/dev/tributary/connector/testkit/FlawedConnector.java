package dev.tributary.connector.testkit;

import java.time.Duration;

/** A connector with a flaw. */
record FlawedConnector(Flaw flaw) implements ConnectorContract {

    /** Short: it is known to fail. */
    static final Limits LIMITS = new Limits(Duration.ofMillis(700), Duration.ofMillis(700), Duration.ofMillis(600));

    @Override
    public Rig rig() {
        return new MemoryRig(flaw);
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }
}
