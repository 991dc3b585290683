package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScreenTest {

    private final ManualClock clock = new ManualClock();
    private OceanSimulator simulator =
            OceanSimulator.start(SimulatorSettings.defaults().withClock(clock));

    @AfterEach
    void close() {
        simulator.close();
    }

    private Caller with(FieldStaff staff) {
        simulator.close();
        simulator = OceanSimulator.start(
                SimulatorSettings.defaults().withClock(clock).withStaff(staff));
        return Caller.loggedIn(simulator);
    }

    private static JsonNode status(Caller caller, String id) {
        return Json.MAPPER.readTree(caller.status(id).body());
    }

    private static String code(Caller caller, String id) {
        return status(caller, id).path("statusCode").asString();
    }

    @Test
    void aPreparedMissionWaitsUntilItIsReleased() {
        Caller caller = with(FieldStaff.atSpeed(1_000).refusing(0));
        caller.call(Operation.CREATE, Caller.mission("M", "aEnvoyer", "false"));
        clock.advance(Duration.ofHours(5));
        assertThat(code(caller, "M")).isEqualTo("PREPAREE");

        caller.call(Operation.MODIFY, Caller.mission("M", "aEnvoyer", "true"));
        assertThat(status(caller, "M").path("statusCode").asString()).isEqualTo("ENVOYEE");
        assertThat(status(caller, "M").path("time").asString()).isEqualTo("01/12/2026 13:00");
        clock.advance(Duration.ofMinutes(1));
        assertThat(code(caller, "M")).isEqualTo("TERMINEE");
    }

    @Test
    void aChangedMissionGoesOnUnlessItsRecipientChanges() {
        Caller caller = with(FieldStaff.atSpeed(1_000).refusing(0));
        caller.create("M");
        clock.advance(Duration.ofMinutes(1));
        caller.call(Operation.MODIFY, Caller.mission("M", "commentaire", "Sonner une fois"));
        assertThat(code(caller, "M")).isEqualTo("TERMINEE");

        caller.call(Operation.MODIFY, Caller.mission("M", "nomVeh", "CC-456-DD"));
        assertThat(code(caller, "M")).isEqualTo("ENVOYEE");
    }

    @Test
    void aMissionTakenBackToPreparedLeavesTheScreen() {
        Caller caller = with(FieldStaff.atSpeed(1_000).refusing(0));
        caller.create("M");
        caller.call(Operation.MODIFY, Caller.mission("M", "aEnvoyer", "false"));
        clock.advance(Duration.ofHours(1));

        assertThat(code(caller, "M")).isEqualTo("PREPAREE");
    }

    @Test
    void anUnfinishedMissionLeavesTheScreenAtItsExpiryToTheMinute() {
        Caller caller = with(FieldStaff.absent());
        caller.call(Operation.CREATE, Caller.mission("M", "jourHeurePeremp", "01/12/2026 10:00"));

        clock.advance(Duration.ofHours(2).minusNanos(1));
        assertThat(code(caller, "M")).isEqualTo("ENVOYEE");
        clock.advance(Duration.ofNanos(1));
        JsonNode status = status(caller, "M");
        assertThat(status.path("statusCode").asString()).isEqualTo("SUPPRIMEE");
        assertThat(status.path("time").asString()).isEqualTo("01/12/2026 10:00");
        assertThat(status.path("complement").asString()).isNotBlank();
    }

    @Test
    void aFinishedMissionStaysFinishedAfterItsExpiry() {
        Caller caller = with(FieldStaff.atSpeed(1_000).refusing(0));
        caller.create("M");
        clock.advance(Duration.ofDays(3));
        Caller later = Caller.loggedIn(simulator);

        assertThat(code(later, "M")).isEqualTo("TERMINEE");
    }

    @Test
    void anExpiredMissionIsStillKnownAndComesBackWithALaterExpiry() {
        Caller caller = with(FieldStaff.absent());
        caller.call(Operation.CREATE, Caller.mission("M", "jourHeurePeremp", "01/12/2026 10:00"));
        clock.advance(Duration.ofHours(3));
        assertThat(caller.create("M").body()).contains("existe déjà");

        caller.call(Operation.MODIFY, Caller.mission("M", "jourHeurePeremp", "01/12/2026 20:00"));
        assertThat(code(caller, "M")).isEqualTo("ENVOYEE");
        assertThat(status(caller, "M").path("time").asString()).isEqualTo("01/12/2026 11:00");
    }
}
