package dev.tributary.connector.rest;

import dev.tributary.connector.testkit.Ability;
import dev.tributary.connector.testkit.ConnectorContract;
import dev.tributary.connector.testkit.Rig;
import java.util.EnumSet;
import java.util.Set;

/** It is called, remembers nothing, takes in from whoever calls, and comes and goes with the program. */
class RestContractTest implements ConnectorContract {

    @Override
    public Rig rig() {
        return new RestRig();
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.of(Ability.DOCUMENTS, Ability.CANCELS, Ability.FEEDBACK);
    }
}
