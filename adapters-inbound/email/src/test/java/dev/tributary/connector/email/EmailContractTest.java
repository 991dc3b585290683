package dev.tributary.connector.email;

import dev.tributary.connector.testkit.Ability;
import dev.tributary.connector.testkit.ConnectorContract;
import dev.tributary.connector.testkit.Rig;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

class EmailContractTest implements ConnectorContract {

    @Override
    public Rig rig() throws IOException {
        return new MailRig();
    }

    /** Later mails tell of the end of missions only, and not of each step. */
    @Override
    public Set<Ability> abilities() {
        return EnumSet.complementOf(EnumSet.of(Ability.FEEDBACK));
    }
}
