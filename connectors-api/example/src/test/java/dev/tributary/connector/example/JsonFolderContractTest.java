package dev.tributary.connector.example;

import dev.tributary.connector.testkit.ConnectorContract;
import dev.tributary.connector.testkit.Rig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class JsonFolderContractTest implements ConnectorContract {

    @TempDir
    private Path folder;

    @Override
    public Rig rig() throws IOException {
        return new JsonFolderRig(Files.createDirectory(folder.resolve("missions")));
    }
}
