package dev.tributary.store;

import static dev.tributary.application.port.SampleEntries.queued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.tributary.application.port.MissionStore;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreModuleTest {

    @TempDir
    private Path directory;

    @Test
    void theModuleGivesOneStoreToAll() throws Exception {
        StoreSettings settings = StoreSettings.of("jdbc:sqlite:data/store.db", directory);
        Injector injector = Guice.createInjector(
                new StoreModule(settings),
                binder -> binder.bind(InstantSource.class).toInstance(InstantSource.system()));

        try (MissionStore store = injector.getInstance(MissionStore.class)) {
            assertThat(injector.getInstance(MissionStore.class)).isSameAs(store);
            assertThat(Stores.keep(store, queued("a")).number()).isPositive();
        }
        assertThat(directory.resolve("data").resolve("store.db")).exists();
    }

    @Test
    void aRelativeFileIsInTheDirectoryOfTheSettings() {
        assertThat(StoreSettings.of("jdbc:sqlite:data/t.db", Path.of("/etc/tributary"))
                        .file())
                .isEqualTo(Path.of("/etc/tributary/data/t.db"));
        assertThat(StoreSettings.of("jdbc:sqlite:/var/t.db", Path.of("/etc/tributary"))
                        .file())
                .isEqualTo(Path.of("/var/t.db"));
    }

    @Test
    void anythingElseIsNoAddressOfAStore() {
        Path base = Path.of("");
        assertThatIllegalArgumentException().isThrownBy(() -> StoreSettings.of("jdbc:postgresql://host/db", base));
        assertThatIllegalArgumentException().isThrownBy(() -> StoreSettings.of("jdbc:sqlite:", base));
        assertThatIllegalArgumentException().isThrownBy(() -> StoreSettings.of("jdbc:sqlite::memory:", base));
        assertThatIllegalArgumentException().isThrownBy(() -> StoreSettings.of("jdbc:sqlite:t.db?mode=ro", base));
    }
}
