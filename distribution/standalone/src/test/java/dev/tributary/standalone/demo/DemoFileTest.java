package dev.tributary.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemoFileTest {

    private final DemoFile file = new DemoFile(Instant.parse("2027-02-28T23:30:00Z"));

    @Test
    void allDatesAreMovedToTomorrow() {
        assertThat(file.missions()).hasSize(500).noneMatch(line -> line.contains("2026-12-01"));
        assertThat(file.missions().get(1)).contains("2027-03-02T");
        assertThat(file.changes()).hasSize(60).noneMatch(line -> line.contains("2026-12-01"));
    }

    @Test
    void theOneThatIsToExpireComesFirstAndTheOthersStayInOrder() {
        assertThat(file.missions().get(0)).contains("\"DEMO-EXPIRED\"");
        assertThat(file.missions().get(1)).contains("\"MAI-2026-00001\"");
        assertThat(file.missions().get(2)).contains("\"LIV-2026-00002\"");
    }

    @Test
    void theExpiringMissionGetsItsExpiryAndKeepsAllElse() {
        String line = ExpiringMission.of(file.missions().get(0), Instant.parse("2027-03-01T00:01:00Z"));
        assertThat(line)
                .contains("\"expiresAt\":\"2027-03-01T00:01:00Z\"", "\"interventionAt\":\"2027-02-28T23:01:00Z\"")
                .contains("\"DEMO-EXPIRED\"", "\"recipient\"");
    }
}
