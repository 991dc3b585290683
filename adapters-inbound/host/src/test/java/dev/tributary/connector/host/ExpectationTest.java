package dev.tributary.connector.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.connector.spi.Health;
import dev.tributary.connector.spi.MissionDraft;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpectationTest extends HostFixture {

    private static final Map<String, String> EIGHT =
            Map.of("by", "08:00", "days", "mon-fri", "time-zone", "Europe/Paris");

    private @Nullable ConnectorHost expecting;

    private ConnectorHost expecting(Map<String, ?> expect) {
        Map<String, @Nullable Object> settings =
                Map.of("depot", Map.of("type", "depot", "partner", "acme", "expect", expect));
        ConnectorHost made = host(PATIENT, settings, depot.provider("depot"));
        expecting = made;
        return made;
    }

    private void at(String instant) {
        time.passUntil(Instant.parse(instant));
        if (expecting != null) {
            look(expecting);
        }
    }

    @Test
    void aDocumentThatDoesNotComeInTimeIsToldUntilOneComes() {
        at("2026-11-30T06:00:00Z"); // a Monday
        ConnectorHost host = expecting(EIGHT);
        host.start();
        at("2026-11-30T06:59:58Z");
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.STARTED);
        assertThat(metrics.gauge("depot.late")).isZero();

        at("2026-11-30T07:00:05Z");

        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.DEGRADED);
        assertThat(status(host, "depot").health().detail().english()).contains("no document of partner acme yet");
        assertThat(metrics.gauge("depot.late")).isEqualTo(1);

        DeskFixture.now(depot.context().desk().submit(MissionDraft.of("1")));
        at("2026-11-30T07:00:08Z");
        assertThat(status(host, "depot").health()).isEqualTo(Health.up());

        at("2026-12-01T07:00:05Z");
        assertThat(status(host, "depot").health().detail().english())
                .contains("no document of partner acme since 2026-11-30T07:00:05Z");
        assertThat(status(host, "depot").health().detail().french())
                .contains("aucun document du partenaire acme depuis");
    }

    @Test
    void onlyTheDaysThatWereNamedCountAndWhatWasMissedIsMissedTillItComes() {
        at("2026-12-04T05:00:00Z"); // a Friday
        ConnectorHost host = expecting(EIGHT);
        host.start();
        DeskFixture.now(depot.context().desk().submit(MissionDraft.of("1")));
        at("2026-12-06T12:00:00Z");
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.STARTED);

        at("2026-12-07T07:00:05Z");
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.DEGRADED);
        at("2026-12-12T12:00:00Z"); // a Saturday
        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.DEGRADED);
    }

    @Test
    void whatWasDueBeforeTheGatewayKnewOfTheConnectorIsNotMissed() {
        at("2026-11-30T09:00:00Z");
        ConnectorHost host = expecting(EIGHT);
        host.start();
        at("2026-11-30T22:00:00Z");

        assertThat(status(host, "depot").state()).isEqualTo(ConnectorStatus.State.STARTED);
    }

    @Test
    void daysAreListsAndRanges() {
        assertThat(Expectation.days("mon-fri").orElseThrow()).hasSize(5).doesNotContain(DayOfWeek.SATURDAY);
        assertThat(Expectation.days("sat-mon, wed").orElseThrow())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(Expectation.days("mon-sun").orElseThrow()).hasSize(7);
        assertThat(List.of("", "mon-", "monday", "mon-tue-wed", "mon;tue", "MON"))
                .allMatch(text -> Expectation.days(text).isEmpty());
    }

    @Test
    void aWrongExpectationIsToldWithWhatBelongsThere() {
        ConnectorHost host = expecting(Map.of("by", "8h", "days", "workdays", "time-zone", "Europe/Pari"));

        assertThat(String.valueOf(status(host, "depot").cause()))
                .contains("connectors.depot.expect.by is not valid: expected a time of day such as 08:00")
                .contains("connectors.depot.expect.days is not valid: expected days among mon, tue")
                .contains("connectors.depot.expect.time-zone is not valid", "did you mean 'Europe/Paris'");
        assertThat(String.valueOf(
                        status(expecting(Map.of("by", "08:00")), "depot").cause()))
                .contains("connectors.depot.expect.time-zone is missing");
        assertThat(String.valueOf(status(expecting(Map.of("by", 8, "time-zone", "Europe/Paris")), "depot")
                        .cause()))
                .contains("connectors.depot.expect.by is not valid: expected a time of day such as 08:00");
        assertThat(String.valueOf(
                        status(expecting(Map.of("days", "mon")), "depot").cause()))
                .contains("connectors.depot.expect.by is missing");
    }
}
