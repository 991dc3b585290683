package dev.tributary.connector.sftp;

import dev.tributary.connector.testkit.ConnectorContract;
import dev.tributary.connector.testkit.Rig;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SftpServeContractTest implements ConnectorContract {

    @TempDir
    private Path folder;

    @Override
    public Rig rig() {
        return new ServeRig(folder);
    }
}
