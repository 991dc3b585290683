package dev.tributary.ocean.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.name.Names;
import dev.tributary.application.port.FleetPlatform;
import dev.tributary.application.port.Outcome;
import dev.tributary.application.port.StatusReading;
import dev.tributary.application.port.Telemetry;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OceanModuleTest {

    private static final URI URL = URI.create("http://127.0.0.1:1/ocean");
    private static final Password PASSWORD = new Password("s3cr3t");

    private static final class World extends AbstractModule {
        @Override
        protected void configure() {
            binder().requireExplicitBindings();
            bind(Clock.class).toInstance(new ManualClock());
            bind(Telemetry.class).toInstance(Telemetry.NONE);
        }
    }

    @Test
    void offersOnePlatformAndAHandleToCloseIt() throws Exception {
        Injector injector =
                Guice.createInjector(new World(), new OceanModule(OceanSettings.of(URL, "client", PASSWORD)));
        FleetPlatform platform = injector.getInstance(FleetPlatform.class);
        assertThat(injector.getInstance(FleetPlatform.class)).isSameAs(platform);

        injector.getInstance(Key.get(AutoCloseable.class, Names.named(OceanModule.PLATFORM)))
                .close();

        StatusReading reading = platform.readStatus(new MissionKey(null, new MissionId("M-1")))
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
        assertThat(reading)
                .isEqualTo(new StatusReading.Unread(new Outcome.Unavailable("the connection to Océan is closed")));
    }

    @Test
    void aProfileThatCannotBeUsedIsToldAtOnce() {
        OceanSettings settings = new OceanSettings(
                URL, "client", PASSWORD, null, Path.of("no", "such.yaml"), Duration.ofSeconds(10), 32);

        assertThatExceptionOfType(OceanProfileException.class)
                .isThrownBy(() -> new OceanModule(settings))
                .withMessageContaining("such.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://host/", "/ocean", "https:///ocean", "http://login:secret@host/", "http://host/?a=b"})
    void onlyAnAddressOfTheWebIsTaken(String url) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> OceanSettings.of(URI.create(url), "client", PASSWORD))
                .withMessageContaining("baseUrl")
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "PT-1S, 32, requestTimeout is PT-1S: allowed is a duration of 1 ms to 24 days",
        "PT0.0005S, 32, requestTimeout is PT0.0005S: allowed is a duration of 1 ms to 24 days",
        "PT600H, 32, requestTimeout is PT600H: allowed is a duration of 1 ms to 24 days",
        "PT10S, 0, maxInFlight is 0: allowed is 1 or more"
    })
    void aValueThatCannotBeUsedIsNamed(Duration timeout, int inFlight, String told) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new OceanSettings(URL, "client", PASSWORD, null, null, timeout, inFlight))
                .withMessage(told);
    }

    @Test
    void settingsDoNotShowThePassword() {
        assertThat(OceanSettings.of(URL, "client", PASSWORD).toString()).doesNotContain("s3cr3t");
    }
}
