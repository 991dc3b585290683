package ${package};

import dev.tributary.connector.testkit.Ability;
import dev.tributary.connector.testkit.ConnectorContract;
import dev.tributary.connector.testkit.Rig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;

class MyConnectorContractTest implements ConnectorContract {

    @TempDir
    Path folder;

    @Override
    public Rig rig() throws IOException {
        return new MyRig(Files.createDirectory(folder.resolve("missions")));
    }

    /** Take a line out once your connector can do that. */
    @Override
    public Set<Ability> abilities() {
        return EnumSet.complementOf(EnumSet.of(
                Ability.CANCELS,
                Ability.FEEDBACK,
                Ability.STATE));
    }
}
