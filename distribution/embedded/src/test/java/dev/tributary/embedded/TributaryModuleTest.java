package dev.tributary.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.tributary.connector.spi.MissionDesk;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TributaryModuleTest {

    @TempDir
    private Path directory;

    @Test
    void anApplicationGetsOneTributaryWhenItFirstAsks() {
        Path store = directory.resolve("a.db");
        try (OceanSimulator ocean = OceanSimulator.start(SimulatorSettings.defaults())) {
            Injector injector = Guice.createInjector(new TributaryModule(Embedding.on(ocean, store)));
            assertThat(store).doesNotExist();
            MissionDesk desk = injector.getInstance(MissionDesk.class);
            try (Tributary tributary = injector.getInstance(Tributary.class)) {
                assertThat(tributary.missions()).isSameAs(desk);
            }
        }
    }
}
