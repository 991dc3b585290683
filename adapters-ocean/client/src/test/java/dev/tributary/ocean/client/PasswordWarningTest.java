package dev.tributary.ocean.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.application.port.Telemetry;
import dev.tributary.domain.MissionId;
import dev.tributary.domain.MissionKey;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordWarningTest {

    private final TestOcean ocean = new TestOcean();
    private final Logger logger = Logger.getLogger(LoginDesk.class.getName());
    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord event) {
            if (event.getLevel().equals(Level.WARNING)) {
                warnings.add(new SimpleFormatter().formatMessage(event));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(listener);
    }

    @AfterEach
    void endAll() {
        logger.removeHandler(listener);
        ocean.close();
    }

    @ParameterizedTest
    @CsvSource({"15, 0", "14, 1", "0, 1", "-3, 1"})
    void theLogWarnsOfAPasswordThatExpiresInTwoWeeks(int days, int expected) {
        ocean.next(
                OceanCall.LOGIN,
                Response.json(200, "{\"token\": \"feed\", \"passwordExpirationRemainingDays\": " + days + "}"));
        OceanSettings settings = OceanSettings.of(ocean.url(), "client", new Password("s3cr3t"));

        try (OceanFleetPlatform client =
                new OceanFleetPlatform(settings, ProfileReader.read(null), new ManualClock(), Telemetry.NONE)) {
            client.readStatus(new MissionKey(null, new MissionId("P-1")))
                    .toCompletableFuture()
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        }

        assertThat(warnings)
                .hasSize(expected)
                .allSatisfy(warning -> assertThat(warning)
                        .contains(days + " days", "ocean.password")
                        .doesNotContain("s3cr3t", "feed"));
    }
}
