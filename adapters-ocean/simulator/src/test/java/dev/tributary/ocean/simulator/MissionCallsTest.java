package dev.tributary.ocean.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MissionCallsTest {

    private final OceanSimulator simulator =
            OceanSimulator.start(SimulatorSettings.defaults().withClock(new ManualClock()));
    private final Caller caller = Caller.loggedIn(simulator);
    private final Ledger ledger = simulator.ledger();

    @AfterEach
    void close() {
        simulator.close();
    }

    private static void assertMessage(HttpResponse<String> answer, int status, String message) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        assertThat(Json.MAPPER.readTree(answer.body())).isEqualTo(Json.MAPPER.valueToTree(Map.of("message", message)));
    }

    @Test
    void aCreatePutsTheMissionThere() {
        assertMessage(caller.create("M-1"), 201, "La mission a été ajoutée avec succès");

        assertThat(ledger.creations("M-1")).isOne();
        assertThat(ledger.content("M-1")).isEqualTo(Caller.mission("M-1"));
    }

    @Test
    void aCreateOfAnExistingIdChangesNothing() {
        caller.create("M-1");
        assertMessage(
                caller.call(Operation.CREATE, Caller.mission("M-1", "ville", "Lille")), 200, "La mission existe déjà");

        assertThat(ledger.content("M-1")).doesNotContainKey("ville");
        assertThat(ledger.creations("M-1")).isOne();
        assertThat(ledger.createdWhileThere()).hasSize(1);
        assertThat(ledger.thereTwice()).isEmpty();
    }

    @Test
    void aModificationReplacesTheWholeMission() {
        caller.create("M-1");
        Map<String, String> changed = Caller.without(Caller.mission("M-1", "ville", "Lille"), "commentaire");
        assertMessage(caller.call(Operation.MODIFY, changed), 200, "La mission a été modifiée avec succès");

        assertThat(ledger.content("M-1")).isEqualTo(changed);
    }

    @Test
    void aDeletedMissionIsGoneAndMayBeCreatedAgain() {
        caller.create("M-1");
        String first = simulator.missions().get(0).externalMissionId();
        assertMessage(caller.delete("M-1"), 200, "La mission a été supprimée avec succès");
        assertMessage(caller.status("M-1"), 404, "Mission inconnue");
        assertThat(ledger.content("M-1")).isEmpty();

        assertThat(caller.create("M-1").statusCode()).isEqualTo(201);
        assertThat(ledger.creations("M-1")).isEqualTo(2);
        assertThat(ledger.copies("M-1")).isOne();
        assertThat(simulator.missions().get(0).externalMissionId()).isNotEqualTo(first);
    }

    @Test
    void anUnknownMissionIsNotFound() {
        assertMessage(caller.call(Operation.MODIFY, Caller.mission("M-1")), 404, "Mission inconnue");
        assertMessage(caller.status("M-1"), 404, "Mission inconnue");
        assertMessage(caller.delete("M-1"), 404, "Mission inconnue");
        assertThat(ledger.entries()).noneMatch(entry -> entry.effect().changesMissions());
    }

    @Test
    void anUnknownRecipientFailsInsideA200() {
        assertMessage(
                caller.call(Operation.CREATE, Caller.mission("V", "nomVeh", "INCONNU-7")),
                200,
                "Échec : véhicule inconnu");
        Map<String, String> person = Caller.without(Caller.mission("P", "nomPrenom", "INCONNU Jean"), "nomVeh");
        assertMessage(caller.call(Operation.CREATE, person), 200, "Échec : individu inconnu");

        assertThat(simulator.missions()).isEmpty();
    }

    @Test
    void aModificationToAnUnknownRecipientLeavesTheMissionAsItWas() {
        caller.create("M-1");
        assertMessage(
                caller.call(Operation.MODIFY, Caller.mission("M-1", "nomVeh", "INCONNU")),
                200,
                "Échec : véhicule inconnu");

        assertThat(ledger.content("M-1")).containsEntry("nomVeh", "AA-123-BB");
    }

    @Test
    void aVehicleWinsOverAPerson() {
        Map<String, String> both = Caller.mission("M-1", "nomPrenom", "INCONNU Jean");

        assertThat(caller.call(Operation.CREATE, both).statusCode()).isEqualTo(201);
    }

    @Test
    void aPersonIsNamedByTwoFieldsOrByOne() {
        Map<String, String> two = Caller.without(Caller.mission("A", "nomIndi", "Durand"), "nomVeh");
        two.put("prenomIndi", "Zoé");
        two.put("nomVeh", "");
        Map<String, String> one = Caller.without(Caller.mission("B", "nomPrenom", "Durand Zoé"), "nomVeh");

        assertThat(caller.call(Operation.CREATE, two).statusCode()).isEqualTo(201);
        assertThat(caller.call(Operation.CREATE, one).statusCode()).isEqualTo(201);
    }

    @Test
    void aLongReferenceIsShownCutButKeptWhole() {
        String reference = "Dépôt 🚚 de la gare de Lille-Flandres";
        caller.call(Operation.CREATE, Caller.mission("M-1", "adrRefCli", reference));

        SimulatedMission mission = simulator.missions().get(0);
        assertThat(mission.content()).containsEntry("adrRefCli", reference);
        assertThat(mission.shownReference()).isEqualTo("Dépôt 🚚 de la gare d").matches("(?s).{20}");
    }

    @Test
    void bothBaseAddressesLeadToTheSameMissions() {
        caller.create("M-1");
        Caller other = caller.at(URI.create(simulator.baseUri() + "-3.0.0"));

        assertThat(other.status("M-1").statusCode()).isEqualTo(200);
        assertThat(other.login("simulateur", "simulateur").statusCode()).isEqualTo(200);
    }
}
