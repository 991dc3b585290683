package dev.tributary.connector.testkit;

import java.util.EnumSet;
import java.util.Set;

/** What the contract needs to know of a connector. */
public interface ConnectorSubject {

    /** A new world for one test, with nothing in it. */
    Rig rig() throws Exception;

    /** What the connector can do; all of it, where it does not say otherwise. */
    default Set<Ability> abilities() {
        return EnumSet.allOf(Ability.class);
    }

    /** How long it may take; as a host has it. */
    default Limits limits() {
        return Limits.HOST;
    }
}
