package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParameterRulesTest {

    private final OceanSimulator simulator = OceanSimulator.start(SimulatorSettings.defaults());
    private final Caller caller = Caller.loggedIn(simulator);

    @BeforeEach
    void putOneMissionThere() {
        caller.create("THERE");
    }

    @AfterAll
    void close() {
        simulator.close();
    }

    private void assertRefused(HttpResponse<String> answer, String reason) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        JsonNode body = Json.MAPPER.readTree(answer.body());
        assertThat(body.path("oceanStatus").asString()).isEqualTo("badParameters");
        assertThat(body.path("message").asString())
                .startsWith("Paramètres invalides : ")
                .contains(reason);
        assertThat(simulator.ledger().creations("NEW")).isZero();
        assertThat(simulator.ledger().content("THERE")).isEqualTo(Caller.mission("THERE"));
    }

    @ParameterizedTest
    @CsvSource({
        "jourHeureInter, 2026-12-01T09:30",
        "jourHeureInter, 01/12/2026",
        "jourHeureInter, 01/12/202609:30",
        "jourHeureInter, 1/12/2026 09:30",
        "jourHeureInter, 01/12/26 09:30",
        "jourHeureInter, 30/02/2026 09:30",
        "jourHeureInter, 29/02/2027 09:30",
        "jourHeureInter, 12/13/2026 09:30",
        "jourHeureInter, 01/12/2026 24:00",
        "jourHeureInter, 01/12/2026 09:60",
        "jourHeureInter, 01/12/2026 09:30:00",
        "jourHeureInter, 01/12/2026T09:30",
        "jourHeureInter, 01/12/+026 09:30",
        "jourHeureInter, '01/12/2026 09:30 '",
        "jourHeureInter, ''",
        "jourHeurePeremp, 01/12/202618:00",
        "jourHeurePeremp, 31/11/2026 18:00",
        "longitude, '3,05'",
        "longitude, NaN",
        "longitude, 3.05d",
        "longitude, 0x1p3",
        "longitude, Infinity",
        "longitude, ''",
        "longitude, .5",
        "longitude, 180.1",
        "longitude, -181",
        "latitude, 90.5",
        "latitude, 1e3",
        "aEnvoyer, oui",
        "aEnvoyer, 1",
        "aEnvoyer, ''",
        "customerId, ''",
        "customerId, 12a",
        "customerId, 1.0",
        "customerId, 99999999999999999999",
        "customerId, 9223372036854775808"
    })
    void aWrongValueIsRefusedOnCreateAndModify(String parameter, String value) {
        assertRefused(caller.call(Operation.CREATE, Caller.mission("NEW", parameter, value)), "");
        assertRefused(caller.call(Operation.MODIFY, Caller.mission("THERE", parameter, value)), "");
    }

    @ParameterizedTest
    @CsvSource({
        "jourHeureInter, 29/02/2028 00:00",
        "jourHeurePeremp, 31/12/2026 23:59",
        "longitude, -180",
        "longitude, 1.5e1",
        "latitude, 90",
        "aEnvoyer, FALSE",
        "customerId, 1110000000",
        "commentaire, ''"
    })
    void anUnusualButRightValueIsTaken(String parameter, String value) {
        Map<String, String> unusual = Caller.mission("UNUSUAL", parameter, value);

        assertThat(caller.call(Operation.CREATE, unusual).statusCode()).isEqualTo(201);
        assertThat(simulator.ledger().content("UNUSUAL")).isEqualTo(unusual);
        caller.delete("UNUSUAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urgent", "IDMISSION", "nomveh", "id", "typeMission2", "externalMissionId"})
    void anUnknownParameterIsRefusedByEveryCall(String name) {
        assertRefused(caller.call(Operation.CREATE, Caller.mission("NEW", name, "x")), "paramètre inconnu");
        assertRefused(caller.call(Operation.MODIFY, Caller.mission("THERE", name, "x")), "paramètre inconnu");
        assertRefused(
                caller.call(Operation.STATUS, Map.of("idMission", "THERE", name, "x")), "paramètre inconnu (" + name);
        assertRefused(
                caller.call(Operation.DELETE, Map.of("idMission", "THERE", name, "x")), "paramètre inconnu (" + name);
    }

    @Test
    void contentIsUnknownToStatusAndDelete() {
        assertRefused(caller.call(Operation.STATUS, Caller.mission("THERE")), "paramètre inconnu (nomVeh)");
        assertRefused(caller.call(Operation.DELETE, Caller.mission("THERE")), "paramètre inconnu (nomVeh)");
    }

    @Test
    void everyCallNeedsTheMissionsId() {
        assertRefused(
                caller.call(Operation.CREATE, Caller.without(Caller.mission("NEW"), "idMission")), "idMission est");
        assertRefused(
                caller.call(Operation.MODIFY, Caller.without(Caller.mission("NEW"), "idMission")), "idMission est");
        assertRefused(caller.query(Operation.STATUS, ""), "idMission est");
        assertRefused(caller.query(Operation.DELETE, "idMission=%20"), "idMission est");
    }

    @Test
    void aMissionNeedsARecipient() {
        Map<String, String> nobody = Caller.without(Caller.mission("NEW"), "nomVeh");
        assertRefused(caller.call(Operation.CREATE, nobody), "destinataire manquant");

        Map<String, String> halfAPerson = Caller.mission("THERE", "nomIndi", "Durand");
        halfAPerson.put("nomVeh", " ");
        halfAPerson.put("prenomIndi", "");
        assertRefused(caller.call(Operation.MODIFY, halfAPerson), "destinataire manquant");
    }

    @Test
    void halfAPointAndTheZeroPointAreRefused() {
        assertRefused(
                caller.call(Operation.CREATE, Caller.without(Caller.mission("NEW"), "longitude")), "vont ensemble");
        assertRefused(
                caller.call(Operation.MODIFY, Caller.without(Caller.mission("THERE"), "latitude")), "vont ensemble");
        Map<String, String> zero = Caller.mission("NEW", "longitude", "0.0");
        zero.put("latitude", "-0");
        assertRefused(caller.call(Operation.CREATE, zero), "nulles");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Map<String, String> wrong = Caller.mission("NEW", "jourHeureInter", "demain");
        wrong.put("aEnvoyer", "peut-être");

        assertRefused(
                caller.call(Operation.CREATE, wrong), "jourHeureInter n'est pas une date dd/MM/yyyy HH:mm ; aEnvoyer");
    }
}
