package dev.tributary.connector.testkit;

import java.util.EnumSet;
import java.util.Set;

/** A connector that can do everything and says that it cannot do this. */
record ModestConnector(Ability ability) implements ConnectorContract {

    @Override
    public Rig rig() {
        return new MemoryRig(null);
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.complementOf(EnumSet.of(ability));
    }

    @Override
    public Limits limits() {
        return FlawedConnector.LIMITS;
    }
}
