package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FieldStaffTest {

    private static final Map<String, String> LABELS = Map.of(
            "PREPAREE", "Préparée",
            "ENVOYEE", "Envoyée",
            "RECUE", "Reçue par le terminal",
            "LUE", "Lue",
            "ACCEPTEE", "Acceptée",
            "DEMARREE", "Démarrée",
            "TERMINEE", "Terminée",
            "REFUSEE", "Refusée",
            "SUPPRIMEE", "Supprimée");

    private final List<OceanSimulator> started = new ArrayList<>();
    private final ManualClock clock = new ManualClock();

    @AfterEach
    void close() {
        started.forEach(OceanSimulator::close);
    }

    private Caller with(FieldStaff staff, long seed) {
        OceanSimulator simulator = OceanSimulator.start(
                SimulatorSettings.defaults().withClock(clock).withStaff(staff).withSeed(seed));
        started.add(simulator);
        return Caller.loggedIn(simulator);
    }

    private static JsonNode status(Caller caller, String id) {
        JsonNode body = Json.MAPPER.readTree(caller.status(id).body());
        assertThat(body.path("status").asString())
                .isEqualTo(LABELS.get(body.path("statusCode").asString()));
        return body;
    }

    private static String code(Caller caller, String id) {
        return status(caller, id).path("statusCode").asString();
    }

    private Set<String> codesOverTime(Caller caller, String id, Duration step, int steps) {
        Set<String> codes = new LinkedHashSet<>();
        for (int index = 0; index < steps; index++) {
            codes.add(code(caller, id));
            clock.advance(step);
        }
        return codes;
    }

    @Test
    void aMissionIsReceivedReadAcceptedStartedAndDone() {
        Caller caller = with(FieldStaff.atSpeed(1).refusing(0), 1);
        caller.create("M");

        assertThat(codesOverTime(caller, "M", Duration.ofSeconds(4), 2_000))
                .containsExactly("ENVOYEE", "RECUE", "LUE", "ACCEPTEE", "DEMARREE", "TERMINEE");
    }

    @Test
    void aRefusedMissionHasAReasonInFrench() {
        Caller caller = with(FieldStaff.atSpeed(1).refusing(100), 1);
        caller.create("M");
        assertThat(status(caller, "M").path("commentRefuseReason").isNull()).isTrue();

        assertThat(codesOverTime(caller, "M", Duration.ofSeconds(4), 500))
                .containsExactly("ENVOYEE", "RECUE", "LUE", "REFUSEE");
        assertThat(status(caller, "M").path("commentRefuseReason").asString()).isNotBlank();
    }

    @Test
    void aHundredTimesTheSpeedIsAHundredthOfTheTime() {
        Caller slow = with(FieldStaff.atSpeed(1), 5);
        Caller fast = with(FieldStaff.atSpeed(100), 5);
        slow.create("M");
        fast.create("M");
        clock.advance(Duration.ofSeconds(64));

        assertThat(code(slow, "M")).isNotEqualTo("TERMINEE");
        assertThat(code(fast, "M")).isIn("TERMINEE", "REFUSEE");
    }

    @Test
    void theTimeIsThatOfTheLastChangeInUtcMinutes() {
        Caller caller = with(FieldStaff.absent(), 1);
        caller.create("M");
        clock.advance(Duration.ofHours(3));

        JsonNode status = status(caller, "M");
        assertThat(status.path("time").asString()).isEqualTo("01/12/2026 08:00");
        assertThat(status.path("statusCode").asString()).isEqualTo("ENVOYEE");
        assertThat(status.path("externalMissionId").asString()).isEqualTo("OC-000000001");
        assertThat(status.has("complement")).isFalse();
    }

    @Test
    void aStatusThatIsToldStandsForWhateverTheStaffDo() {
        Caller caller = with(FieldStaff.absent(), 1);
        started.get(0).tell("M", "SUR_SITE", "Sur site");
        caller.create("M");
        caller.create("N");

        assertThat(caller.status("M").body()).contains("\"SUR_SITE\"", "\"Sur site\"");
        assertThat(code(caller, "N")).isEqualTo("ENVOYEE");
    }

    @Test
    void absentStaffDoNothing() {
        Caller caller = with(FieldStaff.absent(), 1);
        caller.create("M");
        clock.advance(Duration.ofHours(9));

        assertThat(code(caller, "M")).isEqualTo("ENVOYEE");
    }
}
