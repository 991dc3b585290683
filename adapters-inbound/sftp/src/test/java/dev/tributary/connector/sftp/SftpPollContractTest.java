package dev.tributary.connector.sftp;

import dev.tributary.connector.testkit.ConnectorContract;
import dev.tributary.connector.testkit.Rig;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SftpPollContractTest implements ConnectorContract {

    @TempDir
    private Path folder;

    @Override
    public Rig rig() throws IOException {
        return new PollRig(folder);
    }
}
