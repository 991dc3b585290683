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
    void theSameSeedMakesTheSameDayAndAnotherSeedAnother() {
        List<String> first = dayWithSeed(11);

        assertThat(dayWithSeed(11)).isEqualTo(first);
        assertThat(dayWithSeed(12)).isNotEqualTo(first);
    }

    private List<String> dayWithSeed(long seed) {
        Timeline timeline = new Timeline(FieldStaff.atSpeed(1).refusing(20), seed);
        List<String> day = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            Dispatch dispatch = new Dispatch(ManualClock.START, 1, ManualClock.START, null);
            MissionContent content = MissionContent.of(ReceivedParameters.none());
            Mission mission = new Mission(new MissionKey(7, "M-" + number), "OC-1", content, dispatch, 1, 1);
            for (int minute = 0; minute < 120; minute += 5) {
                day.add(timeline.report(mission, ManualClock.START.plus(Duration.ofMinutes(minute)))
                        .toString());
            }
        }
        return day;
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
    void absentStaffDoNothing() {
        Caller caller = with(FieldStaff.absent(), 1);
        caller.create("M");
        clock.advance(Duration.ofHours(9));

        assertThat(code(caller, "M")).isEqualTo("ENVOYEE");
    }

    @Test
    void aPreparedMissionWaitsUntilItIsReleased() {
        Caller caller = with(FieldStaff.atSpeed(1_000).refusing(0), 1);
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
        Caller caller = with(FieldStaff.atSpeed(1_000).refusing(0), 1);
        caller.create("M");
        clock.advance(Duration.ofMinutes(1));
        caller.call(Operation.MODIFY, Caller.mission("M", "commentaire", "Sonner une fois"));
        assertThat(code(caller, "M")).isEqualTo("TERMINEE");

        caller.call(Operation.MODIFY, Caller.mission("M", "nomVeh", "CC-456-DD"));
        assertThat(code(caller, "M")).isEqualTo("ENVOYEE");
    }

    @Test
    void aMissionTakenBackToPreparedLeavesTheScreen() {
        Caller caller = with(FieldStaff.atSpeed(1_000).refusing(0), 1);
        caller.create("M");
        caller.call(Operation.MODIFY, Caller.mission("M", "aEnvoyer", "false"));
        clock.advance(Duration.ofHours(1));

        assertThat(code(caller, "M")).isEqualTo("PREPAREE");
    }

    @Test
    void anUnfinishedMissionLeavesTheScreenAtItsExpiryToTheMinute() {
        Caller caller = with(FieldStaff.absent(), 1);
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
        Caller caller = with(FieldStaff.atSpeed(1_000).refusing(0), 1);
        caller.create("M");
        clock.advance(Duration.ofDays(3));
        Caller later = Caller.loggedIn(started.get(0));

        assertThat(code(later, "M")).isEqualTo("TERMINEE");
    }

    @Test
    void anExpiredMissionIsStillKnownAndComesBackWithALaterExpiry() {
        Caller caller = with(FieldStaff.absent(), 1);
        caller.call(Operation.CREATE, Caller.mission("M", "jourHeurePeremp", "01/12/2026 10:00"));
        clock.advance(Duration.ofHours(3));
        assertThat(caller.create("M").body()).contains("existe déjà");

        caller.call(Operation.MODIFY, Caller.mission("M", "jourHeurePeremp", "01/12/2026 20:00"));
        assertThat(code(caller, "M")).isEqualTo("ENVOYEE");
        assertThat(status(caller, "M").path("time").asString()).isEqualTo("01/12/2026 11:00");
    }

    @Test
    void aboutAsManyAreRefusedAsWasSet() {
        long refused = dayWithSeed(3).stream()
                .filter(line -> line.contains("REFUSED"))
                .map(line -> line.replaceAll(".*since=", ""))
                .distinct()
                .count();

        assertThat(refused).isBetween(8L, 35L);
    }
}
