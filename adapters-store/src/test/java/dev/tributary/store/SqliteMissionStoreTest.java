package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.NOON;

import dev.tributary.application.port.MissionStore;
import dev.tributary.application.port.MissionStoreContract;
import dev.tributary.application.port.SettableTime;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteMissionStoreTest implements MissionStoreContract {

    @TempDir
    private Path directory;

    private final SettableTime clock = new SettableTime(NOON);
    private MissionStore store;

    @BeforeEach
    void open() {
        store = SqliteMissionStore.open(new StoreSettings(directory.resolve("store.db")), clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public MissionStore store() {
        return store;
    }

    @Override
    public SettableTime clock() {
        return clock;
    }

    @Override
    public MissionStore reopened() {
        close();
        open();
        return store;
    }
}
